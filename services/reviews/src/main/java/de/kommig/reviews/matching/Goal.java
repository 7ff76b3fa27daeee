package de.kommig.reviews.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** What is to be as great as possible, in points. */
enum Goal {
    /** The lowest sum of an application. */
    WORST {
        @Override
        long value(Problem problem, Collection<Pair> pairs) {
            Map<Integer, Long> sums = new HashMap<>();
            pairs.forEach(pair ->
                    sums.merge(pair.application(), problem.points.of(pair.reviewer(), pair.application()), Long::sum));
            return sums.values().stream().mapToLong(Long::longValue).min().orElse(0);
        }
    },
    /** The sum of all. */
    TOTAL {
        @Override
        long value(Problem problem, Collection<Pair> pairs) {
            return pairs.stream()
                    .mapToLong(pair -> problem.points.of(pair.reviewer(), pair.application()))
                    .sum();
        }
    };

    /** What this assignment, in which all demand is met, reaches. */
    abstract long value(Problem problem, Collection<Pair> pairs);
}
