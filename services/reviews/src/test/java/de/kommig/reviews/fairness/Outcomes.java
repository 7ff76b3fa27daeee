package de.kommig.reviews.fairness;

import de.kommig.contracts.Recommendation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Applications and how they fared, by chance or as wanted. */
final class Outcomes {

    private Outcomes() {}

    static Outcome outcome(Map<Dimension, Set<String>> groups, double score, @Nullable Long days) {
        return new Outcome(groups, score, Recommendation.APPROVE, days, false);
    }

    /** So many in a group of legal forms. */
    static List<Outcome> some(int count, String legalForm) {
        List<Outcome> some = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            some.add(outcome(Map.of(Dimension.LEGAL_FORM, Set.of(legalForm)), 0.5, 10L));
        }
        return some;
    }

    /** In all dimensions, with groups of all sizes; some in several, some undecided if not all are. */
    static List<Outcome> random(Random random, int count, boolean decided) {
        List<Outcome> some = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean over = decided || random.nextInt(4) > 0;
            boolean withdrawn = over && random.nextInt(6) == 0;
            some.add(new Outcome(
                    Map.of(
                            Dimension.LEGAL_FORM, one(random, 3),
                            Dimension.REGION, several(random, 4),
                            Dimension.LANGUAGE, several(random, 3),
                            Dimension.SIZE, one(random, 3),
                            Dimension.FIRST_TIME, one(random, 2)),
                    random.nextDouble(),
                    Recommendation.values()[random.nextInt(4)],
                    over && !withdrawn ? (long) random.nextInt(200) : null,
                    withdrawn));
        }
        return some;
    }

    private static Set<String> one(Random random, int of) {
        // The first ones are more frequent.
        return Set.of("g" + random.nextInt(1 + random.nextInt(of)));
    }

    private static Set<String> several(Random random, int of) {
        Set<String> several = new HashSet<>(one(random, of));
        while (random.nextInt(3) == 0) {
            several.addAll(one(random, of));
        }
        return several;
    }
}
