package de.kommig.applications.reminding;

import java.util.List;
import java.util.UUID;

/** Knows which applications to a call are still being written, as far as the lists have come. */
@FunctionalInterface
public interface UnfinishedDrafts {

    /** Their ids. */
    List<UUID> unfinished(UUID call);
}
