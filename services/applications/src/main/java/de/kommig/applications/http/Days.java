package de.kommig.applications.http;

import de.kommig.web.InvalidInput;
import java.time.LocalDate;

/** Days that people send. */
final class Days {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private Days() {}

    /** @throws InvalidInput when it lies outside of anybody's planning */
    static LocalDate sensible(LocalDate day, String pointer) {
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            throw new InvalidInput(pointer, "time-out-of-range");
        }
        return day;
    }
}
