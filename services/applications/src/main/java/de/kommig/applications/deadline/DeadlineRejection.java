package de.kommig.applications.deadline;

import de.kommig.eventstore.decider.Rejection;
import java.util.Locale;

/** Why an organisation's deadline stays as it is. */
public enum DeadlineRejection implements Rejection {
    /** Nothing is taken any more, since all has been decided. */
    CALL_HAS_BEEN_DECIDED,
    /** Nobody could hand in with it. */
    UNTIL_IS_PAST,
    /** Everybody has as much time. */
    UNTIL_IS_WITHIN_TIME,
    /** Later than anybody could mean. */
    UNTIL_IS_TOO_LATE,
    /** It is so already, for the same reason. */
    EXCEPTION_ALREADY_GRANTED,
    /** There is nothing to take back. */
    NO_EXCEPTION;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public boolean alreadyDone() {
        return this == EXCEPTION_ALREADY_GRANTED;
    }
}
