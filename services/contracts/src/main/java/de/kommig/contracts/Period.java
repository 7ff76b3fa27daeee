package de.kommig.contracts;

import java.time.LocalDate;

/**
 * A time in whole days, e.g. that of a project, or the one for which money is awarded (Bewilligungszeitraum); both days belong to it.
 *
 * @param from first day
 * @param until last day
 */
public record Period(LocalDate from, LocalDate until) {

    /** Whether this day lies in it. */
    public boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
