package de.kommig.applications.concluding;

import java.util.UUID;

/** Knows which applications still wait for something, as far as the lists have come. */
@FunctionalInterface
public interface UndecidedApplications {

    /** How many have been handed in to the call and neither decided nor withdrawn; the waiting list counts as decided. */
    long of(UUID call);
}
