package de.kommig.reviews.assigning;

import de.kommig.reviews.planning.Planning;
import de.kommig.reviews.planning.Reading;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * A call as it is to be planned.
 *
 * @param fits how well each reader suits each application
 * @param hindrances what speaks against a reader in the pool, whatever the application
 * @param left how many reviews more each has time for
 * @param versions of the rounds when they were looked at
 */
public record CallOnPlan(
        Planning planning,
        Function<Reading, Fit> fits,
        Map<UUID, Set<Hindrance>> hindrances,
        Map<UUID, Integer> left,
        Map<UUID, Long> versions) {}
