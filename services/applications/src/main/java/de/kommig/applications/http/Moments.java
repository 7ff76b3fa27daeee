package de.kommig.applications.http;

import de.kommig.web.InvalidInput;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Points in time that people send. */
final class Moments {

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private Moments() {}

    /**
     * The moment to the millisecond.
     *
     * @throws InvalidInput when it lies outside of anybody's planning, such as in the year 20205
     */
    static Instant sensible(Instant moment, String pointer) {
        if (!isSensible(moment)) {
            throw new InvalidInput(pointer, "time-out-of-range");
        }
        return moment.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Whether it lies within anybody's planning. */
    static boolean isSensible(Instant moment) {
        return !moment.isBefore(EARLIEST) && moment.isBefore(LATEST);
    }

    /**
     * The day.
     *
     * @throws InvalidInput when it lies outside of anybody's planning
     */
    static LocalDate sensible(LocalDate day, String pointer) {
        if (day.isBefore(LocalDate.ofInstant(EARLIEST, ZoneOffset.UTC))
                || !day.isBefore(LocalDate.ofInstant(LATEST, ZoneOffset.UTC))) {
            throw new InvalidInput(pointer, "time-out-of-range");
        }
        return day;
    }
}
