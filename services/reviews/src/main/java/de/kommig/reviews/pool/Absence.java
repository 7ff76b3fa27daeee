package de.kommig.reviews.pool;

import java.time.LocalDate;

/**
 * Days on which a reviewer has no time.
 *
 * @param from first day
 * @param to last day, not before the first
 */
public record Absence(LocalDate from, LocalDate to) {

    /** Whether this is one of them. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
