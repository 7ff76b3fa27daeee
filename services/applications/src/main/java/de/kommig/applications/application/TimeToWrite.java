package de.kommig.applications.application;

import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.call.Outline;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * How long who is invited has to write the application. All have until the call closes; but a time that is set has to be one in which the thing can be done, and
 * how late a funder answers is not the organisation's fault (cf. § 31 (2) and (7) VwVfG). So nobody has less than {@linkplain #least half} of what the call itself
 * gives between its two ends, also when it has closed meanwhile.
 */
public final class TimeToWrite {

    /** Who has so long needs no more. */
    public static final Duration ENOUGH = Duration.ofDays(14);

    private TimeToWrite() {}

    /** Half of the time between the end for outlines and the call's; {@link #ENOUGH} at most. */
    static Duration least(CallTerms call) {
        Duration half = between(call).dividedBy(2);
        return half.compareTo(ENOUGH) < 0 ? half : ENOUGH;
    }

    /**
     * The last second for who is invited now: the call's own, or the end of the day, in the call's time zone, on which they have had the least.
     */
    static Instant until(CallTerms call, Instant now) {
        Instant least = now.plus(least(call));
        if (!least.isAfter(call.closesAt())) {
            return call.closesAt();
        }
        ZoneId zone = ZoneId.of(call.inDetail().zone());
        return least.atZone(zone)
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay(zone)
                .toInstant()
                .minusSeconds(1);
    }

    /** From when the funder is reminded of outlines: in the middle of the time in which all whom it invites have as long as each other. */
    public static Instant answerFrom(CallTerms call) {
        return call.closesAt()
                .minus(between(call))
                .plus(between(call).minus(least(call)).dividedBy(2));
    }

    private static Duration between(CallTerms call) {
        Outline outline = call.inDetail().outline();
        // Of a call without one nobody is invited.
        return outline == null ? Duration.ZERO : Duration.between(outline.closesAt(), call.closesAt());
    }
}
