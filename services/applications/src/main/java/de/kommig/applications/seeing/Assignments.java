package de.kommig.applications.seeing;

import java.util.UUID;

/** Knows who reviews what, as far as the reviews service has told. */
@FunctionalInterface
public interface Assignments {

    /** Whether this person is to review this application and has neither declined nor stepped back. */
    boolean isAssigned(UUID reviewer, UUID application);
}
