package de.kommig.reviews.matching;

import java.util.BitSet;
import java.util.Set;

/** An {@link Instance} with all questions answered quickly that are asked for each pair. */
final class Problem {

    final Instance instance;
    final Points points;
    final int reviewers;
    final int applications;
    private final BitSet[] eligible;
    private final BitSet[] preferred;
    private final BitSet[] fixed;

    Problem(Instance instance) {
        this.instance = instance;
        points = Points.of(instance.scores());
        reviewers = instance.scores().reviewers();
        applications = instance.scores().applications();
        eligible = byApplication(Set.of());
        for (BitSet all : eligible) {
            all.set(0, reviewers);
        }
        for (Pair pair : instance.excluded()) {
            eligible[pair.application()].clear(pair.reviewer());
        }
        preferred = byApplication(instance.standing().preferred());
        fixed = byApplication(instance.standing().fixed());
    }

    private BitSet[] byApplication(Set<Pair> pairs) {
        BitSet[] sets = new BitSet[applications];
        for (int a = 0; a < applications; a++) {
            sets[a] = new BitSet(reviewers);
        }
        pairs.forEach(pair -> sets[pair.application()].set(pair.reviewer()));
        return sets;
    }

    /** The magnitude of scores in the units of linear programs. */
    double scale() {
        return Prices.SCALE * instance.scores().magnitude() / points.unit();
    }

    int demand(int application) {
        return instance.demand().get(application);
    }

    int fewest(int reviewer) {
        return instance.fewest().get(reviewer);
    }

    int most(int reviewer) {
        return instance.most().get(reviewer);
    }

    int allDemand() {
        return instance.demand().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether one of the experienced has to read it. A demand of none needs nobody. */
    boolean needsExperience(int application) {
        return instance.experienced().containsKey(application) && demand(application) > 0;
    }

    /** Whether this reviewer is one of those who are needed at least once; false where none is needed. */
    boolean experienced(int reviewer, int application) {
        return instance.experienced().getOrDefault(application, Set.of()).contains(reviewer);
    }

    boolean eligible(int reviewer, int application) {
        return eligible[application].get(reviewer);
    }

    /** May be changed by nobody. */
    BitSet eligible(int application) {
        return eligible[application];
    }

    BitSet fixed(int application) {
        return fixed[application];
    }

    boolean preferred(int reviewer, int application) {
        return preferred[application].get(reviewer);
    }

    BitSet preferred(int application) {
        return preferred[application];
    }

    boolean standing() {
        return !instance.standing().preferred().isEmpty();
    }
}
