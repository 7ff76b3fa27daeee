package de.kommig.applications.deadline;

import de.kommig.contracts.deadline.DeadlineEvent;

/** Until when one organisation can answer one call. */
public sealed interface Deadline {

    /** As the call says, like everybody. */
    record AsCalled() implements Deadline {}

    /**
     * With an exception (Fristausnahme).
     *
     * @param granted as it was recorded last
     */
    record PutOff(DeadlineEvent.ExceptionGranted granted) implements Deadline {}
}
