package de.kommig.reviews.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** From no report the sum over fewer than five applications can be computed: all such sets are tried, with another arithmetic than the product's. */
class NothingSmallIsToldTest {

    private static final long SEED = Long.getLong("kommig.seed", System.nanoTime());

    private final Random random = new Random(SEED);

    NothingSmallIsToldTest() {
        System.out.println("NothingSmallIsToldTest seed " + SEED + " (replay with -Dkommig.seed=" + SEED + ")");
    }

    /** Indicators of the sets of which the report tells something of a kind. */
    private static List<double[]> told(FairnessReport report, List<Outcome> outcomes, Predicate<Figures> tells) {
        List<double[]> told = new ArrayList<>();
        boolean ofDays = !tells.test(new Figures(0, 0, Map.of(), null));
        if (report.all() != null && tells.test(report.all())) {
            told.add(indicator(outcomes, outcome -> !ofDays || outcome.days() != null));
        }
        report.dimensions()
                .forEach(groups -> groups.shown().stream()
                        .filter(group -> tells.test(group.figures()))
                        .forEach(group -> told.add(indicator(
                                outcomes,
                                outcome -> (!ofDays || outcome.days() != null)
                                        && outcome.groups()
                                                .getOrDefault(groups.dimension(), Set.of())
                                                .contains(group.name())))));
        return told;
    }

    private static double[] indicator(List<Outcome> outcomes, Predicate<Outcome> in) {
        return outcomes.stream()
                .mapToDouble(outcome -> in.test(outcome) ? 1 : 0)
                .toArray();
    }

    /** Orthogonal vectors of length one with the same span. */
    private static List<double[]> orthonormal(List<double[]> vectors) {
        List<double[]> basis = new ArrayList<>();
        for (double[] vector : vectors) {
            double[] rest = rest(rest(vector, basis), basis);
            double length = Math.sqrt(product(rest, rest));
            if (length > 1e-7) {
                basis.add(Arrays.stream(rest).map(x -> x / length).toArray());
            }
        }
        return basis;
    }

    private static double[] rest(double[] vector, List<double[]> basis) {
        double[] rest = vector.clone();
        for (double[] each : basis) {
            double along = product(rest, each);
            for (int i = 0; i < rest.length; i++) {
                rest[i] -= along * each[i];
            }
        }
        return rest;
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    /** All sets of one to four members, from this one on, that are in reach. */
    private static int inReach(double[] set, int from, int left, List<double[]> basis) {
        int found = 0;
        for (int i = from; i < set.length && left > 0; i++) {
            set[i] = 1;
            double[] rest = rest(set, basis);
            found += product(rest, rest) < 1e-10 ? 1 : 0;
            found += inReach(set, i + 1, left - 1, basis);
            set[i] = 0;
        }
        return found;
    }

    private static void check(List<double[]> told, int count, String which) {
        assertThat(inReach(new double[count], 0, FairnessReport.LEAST - 1, orthonormal(told)))
                .as(which)
                .isZero();
    }

    @Test
    void no_set_of_fewer_than_five_is_in_reach_of_what_is_told() {
        int groups = 0;
        int days = 0;
        for (int i = 0; i < 1_500; i++) {
            List<Outcome> outcomes = Outcomes.random(random, 3 + random.nextInt(14), random.nextBoolean());
            FairnessReport report = FairnessReport.of(outcomes);
            String which = "seed %d, report %d: %s".formatted(SEED, i, outcomes);
            List<double[]> figures = told(report, outcomes, any -> true);
            List<double[]> times = told(report, outcomes, some -> some.daysToDecision() != null);
            check(figures, outcomes.size(), which);
            check(times, outcomes.size(), which);
            groups += figures.size();
            days += times.size();
        }
        // It would be easy to tell nothing at all.
        assertThat(groups).isGreaterThan(2_500);
        assertThat(days).isGreaterThan(800);
    }

    @Test
    void of_a_call_with_many_applications_next_to_all_groups_are_told() {
        List<Outcome> outcomes = Outcomes.random(random, 400, true);

        FairnessReport report = FairnessReport.of(outcomes);

        assertThat(Objects.requireNonNull(report.all()).applications()).isEqualTo(400);
        assertThat(report.dimensions())
                .allSatisfy(groups -> assertThat(groups.withheld())
                        .as("seed %d, %s", SEED, groups.dimension())
                        .isFalse());
    }

    @Test
    void however_many_groups_there_are_it_takes_seconds() {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            Outcome any = Outcomes.random(random, 1, true).getFirst();
            Map<Dimension, Set<String>> groups = new EnumMap<>(any.groups());
            groups.put(Dimension.REGION, Set.of("r" + random.nextInt(40), "s" + random.nextInt(20)));
            groups.put(Dimension.LANGUAGE, Set.of("l" + random.nextInt(60), "m" + random.nextInt(40)));
            outcomes.add(new Outcome(groups, any.score(), any.recommendation(), any.days(), any.withdrawn()));
        }
        long start = System.nanoTime();

        FairnessReport report = FairnessReport.of(outcomes);

        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("1,000 applications, 160 groups: %.2f s%n", seconds);
        assertThat(report.dimensions().get(Dimension.REGION.ordinal()).shown()).hasSize(FairnessReport.MOST);
        assertThat(report.dimensions().get(Dimension.REGION.ordinal()).withheld())
                .isTrue();
        assertThat(seconds).isLessThan(10);
    }
}
