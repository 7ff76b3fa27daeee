package de.kommig.contracts.call;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Ends that are named by their last second. The second that is named still belongs to the time, so that who writes "23:59:59" means the whole day.
 * Counted on the line of time, where no second comes twice, whatever clocks are set to.
 */
public final class LastSecond {

    private LastSecond() {}

    /** The first moment that is too late. */
    public static Instant overFrom(Instant last) {
        return last.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
    }

    /** Whether it has passed. */
    public static boolean isOver(Instant last, Instant now) {
        return !now.isBefore(overFrom(last));
    }
}
