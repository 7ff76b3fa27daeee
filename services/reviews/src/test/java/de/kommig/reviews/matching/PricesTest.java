package de.kommig.reviews.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** By weak duality any prices bound the total. So do those that are no sensible ones, and those so great that rounding takes whole points from a sum. */
class PricesTest {

    private static final int PRICES_EACH = 20;

    @Test
    void whatever_the_prices_no_assignment_exceeds_the_bound_and_each_of_its_pairs_is_within_what_is_left_to_it() {
        long seed = System.nanoTime();
        System.out.println("kommig.matching.seed=" + seed);
        Random random = new Random(seed);
        RandomInstances instances = new RandomInstances(seed);
        int bounded = 0;
        for (int i = 0; i < 500; i++) {
            Instance instance = instances.next();
            Optional<BruteForce.Best> best =
                    BruteForce.assignments(instance) <= 3_000 ? BruteForce.best(instance) : Optional.empty();
            for (int p = 0; p < PRICES_EACH && best.isPresent(); p++) {
                bounded++;
                assertBounded(seed, instance, best.orElseThrow(), random);
            }
        }
        assertThat(bounded).isGreaterThan(1_000);
    }

    private static void assertBounded(long seed, Instance instance, BruteForce.Best best, Random random) {
        Problem problem = new Problem(instance);
        double magnitude = Math.pow(10, random.nextInt(13) - 2);
        Floors floors =
                new Floors(Goal.WORST.value(problem, best.pairs()), best.value().kept());
        Prices prices = new Prices(
                problem,
                Goal.TOTAL,
                floors,
                random.doubles(problem.reviewers, -magnitude, magnitude).toArray(),
                random.doubles(problem.applications, -magnitude, magnitude).toArray(),
                prices(problem.applications, a -> problem.demand(a) > 0 ? -random.nextDouble() * magnitude / 1e4 : 0),
                prices(problem.applications, a -> problem.needsExperience(a) ? -random.nextDouble() * magnitude : 0),
                -random.nextDouble() * magnitude);
        long total = Goal.TOTAL.value(problem, best.pairs());

        long bound = prices.bound(0, 0);

        assertThat(bound).as("seed %s, %s, %s", seed, instance, prices).isGreaterThanOrEqualTo(total);
        Columns within = new Relaxation(prices, bound, Optional.empty()).within(bound - total);
        assertThat(within.pairs()).as("seed %s, %s", seed, instance).containsAll(best.pairs());
    }

    private static double[] prices(int number, IntToDoubleFunction price) {
        return IntStream.range(0, number).mapToDouble(price).toArray();
    }

    @Test
    void a_sum_is_never_below_the_true_one_however_much_cancels_out() {
        Upwards sum = new Upwards();
        for (double summand : List.of(1e16, 1.0, -1e16, 1.0)) {
            sum.add(summand, Math.abs(summand));
        }
        Collections.nCopies(10, 0.1).forEach(summand -> sum.add(summand, summand));

        assertThat(sum.sum()).isGreaterThanOrEqualTo(3);
    }
}
