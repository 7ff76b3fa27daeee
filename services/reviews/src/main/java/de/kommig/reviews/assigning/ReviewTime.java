package de.kommig.reviews.assigning;

import de.kommig.reviews.calls.KnownCall;
import de.kommig.reviews.pool.PoolEntry;
import de.kommig.reviews.pool.PoolState;
import de.kommig.reviews.pool.ReviewerProfile;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The time there is for a review that is asked for now, by the call's calendar.
 *
 * @param due day on which it is due; today where there is no deadline
 */
record ReviewTime(LocalDate today, LocalDate due, ZoneId zone) {

    static ReviewTime of(@Nullable KnownCall call, Instant now) {
        ZoneId zone = call == null ? ZoneId.of("Europe/Berlin") : call.zone();
        LocalDate today = LocalDate.ofInstant(now, zone);
        LocalDate due = call == null
                ? today
                : call.dueFor(now).map(at -> LocalDate.ofInstant(at, zone)).orElse(today);
        return new ReviewTime(today, due, zone);
    }

    /** How many reviews more somebody has time for who has been asked at these times. */
    int left(ReviewerProfile profile, Collection<Instant> asked) {
        return profile.capacity()
                .left(asked.stream().map(at -> LocalDate.ofInstant(at, zone)).toList(), today);
    }

    /** What speaks against asking somebody, whatever for. */
    Set<Hindrance> hindrances(PoolEntry entry, int left) {
        Set<Hindrance> hindrances = hindrances(entry);
        if (left <= 0) {
            hindrances.add(Hindrance.NO_CAPACITY);
        }
        return hindrances;
    }

    /** The same, apart from how much they have been asked for. */
    Set<Hindrance> hindrances(PoolEntry entry) {
        EnumSet<Hindrance> hindrances = EnumSet.noneOf(Hindrance.class);
        if (entry.state() != PoolState.ADMITTED) {
            hindrances.add(Hindrance.NOT_ADMITTED);
        }
        if (!entry.profile().hasTimeBetween(today, due)) {
            hindrances.add(Hindrance.ABSENT);
        }
        return hindrances;
    }
}
