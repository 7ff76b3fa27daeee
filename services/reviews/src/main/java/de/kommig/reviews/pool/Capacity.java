package de.kommig.reviews.pool;

import java.time.LocalDate;
import java.util.Collection;

/**
 * How many reviews somebody takes on.
 *
 * @param reviews at most, in each period
 */
public record Capacity(int reviews, CapacityPeriod per) {

    /**
     * How many more can be asked for now.
     *
     * @param asked days on which reviews were asked for from which the reviewer has not stepped back
     * @return never less than nothing, though a coordinator may have asked for more than there was room for
     */
    public int left(Collection<LocalDate> asked, LocalDate today) {
        LocalDate start = per.startOf(today);
        long taken = asked.stream().filter(day -> !day.isBefore(start)).count();
        return (int) Math.max(0, reviews - taken);
    }
}
