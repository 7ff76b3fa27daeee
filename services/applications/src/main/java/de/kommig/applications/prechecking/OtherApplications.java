package de.kommig.applications.prechecking;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Knows what organisations have handed in, as far as the lists have come. */
@FunctionalInterface
public interface OtherApplications {

    /**
     * Those that have been handed in to the call, whatever became of them.
     *
     * @param organisations all ids under which the organisation is known
     */
    List<UUID> handedIn(UUID call, Set<UUID> organisations);
}
