package de.kommig.contracts.award;

import java.time.LocalDate;

/**
 * The time for which money is awarded (Bewilligungszeitraum); both days belong to it.
 *
 * @param from first day on which the money may be spent
 * @param until last day on which it may be spent
 */
public record Period(LocalDate from, LocalDate until) {

    /** Whether this day lies in it. */
    public boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
