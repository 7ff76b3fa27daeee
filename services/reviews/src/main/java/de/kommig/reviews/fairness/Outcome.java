package de.kommig.reviews.fairness;

import de.kommig.contracts.Recommendation;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How an application fared in its call.
 *
 * @param groups that it belongs to in each dimension; one {@value #UNKNOWN} where that is not known
 * @param score mean of its reviews, 0 to 1, as they were given
 * @param recommendation of its panel
 * @param days from its hand-in to the funder's decision; {@code null}: there is none yet
 * @param withdrawn there will be none
 */
public record Outcome(
        Map<Dimension, Set<String>> groups,
        double score,
        Recommendation recommendation,
        @Nullable Long days,
        boolean withdrawn) {

    /** The group of those of whom it is not known where they belong. */
    public static final String UNKNOWN = "unknown";

    /** Whether nothing is waited for any more. */
    boolean isOver() {
        return days != null || withdrawn;
    }
}
