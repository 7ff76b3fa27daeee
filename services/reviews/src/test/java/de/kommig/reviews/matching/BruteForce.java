package de.kommig.reviews.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks at every assignment there is. Shares nothing with the solver but the instance. */
public final class BruteForce {

    private final Instance instance;
    private final int[] loads;
    private final List<Pair> chosen = new ArrayList<>();
    private Optional<Best> best = Optional.empty();

    private BruteForce(Instance instance) {
        this.instance = instance;
        loads = new int[instance.scores().reviewers()];
    }

    /** The best by all goals in their order; empty if there is no assignment. */
    public static Optional<Best> best(Instance instance) {
        BruteForce search = new BruteForce(instance);
        search.application(0, 0, 0);
        return search.best;
    }

    /** How many sets of reviewers have to be combined, at most. */
    public static double assignments(Instance instance) {
        double product = 1;
        for (int demand : instance.demand()) {
            for (int i = 0; i < demand; i++) {
                product *= (double) (instance.scores().reviewers() - i) / (i + 1);
            }
        }
        return product;
    }

    /** From this application and reviewer on, with so many reviews of this application chosen. */
    private void application(int a, int from, int reviews) {
        if (a == instance.demand().size()) {
            consider();
            return;
        }
        if (reviews == instance.demand().get(a)) {
            application(a + 1, 0, 0);
            return;
        }
        for (int r = from; r < loads.length; r++) {
            Pair pair = new Pair(r, a);
            if (loads[r] < instance.most().get(r) && !instance.excluded().contains(pair)) {
                loads[r]++;
                chosen.add(pair);
                application(a, r + 1, reviews + 1);
                chosen.removeLast();
                loads[r]--;
            }
        }
    }

    private void consider() {
        if (Conditions.broken(instance, chosen).isEmpty()) {
            Value value = Value.of(instance, chosen);
            if (best.isEmpty() || value.compareTo(best.orElseThrow().value()) > 0) {
                best = Optional.of(new Best(List.copyOf(chosen), value));
            }
        }
    }

    /** The first of those that are worth most. */
    public record Best(List<Pair> pairs, Value value) {}

    /**
     * What an assignment is worth. Scores of the tests are whole numbers of thousandths, so these are exact.
     *
     * @param squares sum of the squares of all loads
     */
    public record Value(int kept, long worst, long total, int squares) implements Comparable<Value> {

        public static Value of(Instance instance, List<Pair> pairs) {
            long[] sums = new long[instance.demand().size()];
            int[] loads = new int[instance.scores().reviewers()];
            for (Pair pair : pairs) {
                sums[pair.application()] +=
                        Math.round(1000 * instance.scores().of(pair.reviewer(), pair.application()));
                loads[pair.reviewer()]++;
            }
            long worst = Long.MAX_VALUE;
            long total = 0;
            for (int a = 0; a < sums.length; a++) {
                worst = instance.demand().get(a) > 0 ? Math.min(worst, sums[a]) : worst;
                total += sums[a];
            }
            int squares = 0;
            for (int load : loads) {
                squares += load * load;
            }
            Set<Pair> kept = new HashSet<>(instance.standing().preferred());
            kept.retainAll(pairs);
            return new Value(kept.size(), worst == Long.MAX_VALUE ? 0 : worst, total, squares);
        }

        @Override
        public int compareTo(Value other) {
            int difference = Integer.compare(kept, other.kept);
            difference = difference != 0 ? difference : Long.compare(worst, other.worst);
            difference = difference != 0 ? difference : Long.compare(total, other.total);
            return difference != 0 ? difference : Integer.compare(other.squares, squares);
        }
    }
}
