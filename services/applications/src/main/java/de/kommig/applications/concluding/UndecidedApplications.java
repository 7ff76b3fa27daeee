package de.kommig.applications.concluding;

import java.util.UUID;

/** Knows which applications still wait for something, as far as the lists have come. */
@FunctionalInterface
public interface UndecidedApplications {

    /**
     * How many have been handed in to the call and neither decided nor withdrawn; the waiting list counts as decided. An outline counts until it is
     * answered. Who is invited and has not applied waits for nobody, unless the invitation promised them time of their own that still runs.
     */
    long of(UUID call);
}
