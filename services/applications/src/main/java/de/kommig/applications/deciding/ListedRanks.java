package de.kommig.applications.deciding;

import java.util.List;
import java.util.UUID;

/** Knows who waits for the money of a call, as far as the lists have come. */
@FunctionalInterface
public interface ListedRanks {

    /** The applications that have this place on the call's waiting list. */
    List<UUID> at(UUID call, int rank);
}
