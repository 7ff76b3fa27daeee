package de.kommig.reviews.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * 10,000 instances by chance. The same ones once more, or others: {@code -Dkommig.matching.seed=…}; more of them: {@code
 * -Dkommig.matching.instances=…}.
 */
class RandomInstancesTest {

    private static final long SEED = Long.getLong("kommig.matching.seed", System.nanoTime());
    private static final int INSTANCES = Integer.getInteger("kommig.matching.instances", 10_000);
    private static final double LOOKED_THROUGH = 3_000;

    @Test
    void no_instance_breaks_a_hard_condition_and_those_small_enough_are_as_good_as_the_best_of_all_assignments() {
        System.out.println("kommig.matching.seed=" + SEED);
        RandomInstances instances = new RandomInstances(SEED);
        int compared = 0;
        int impossible = 0;
        for (int i = 0; i < INSTANCES; i++) {
            Instance instance = instances.next();
            String which = "seed " + SEED + ", instance " + i + ": " + instance;

            Outcome outcome = Matcher.solve(instance, Duration.ofMinutes(1));

            if (outcome instanceof Solution solution) {
                assertThat(Conditions.broken(instance, solution.pairs()))
                        .as(which)
                        .isEmpty();
                assertThat(solution.status()).as(which).isEqualTo(Solution.Status.OPTIMAL);
                assertThat(solution.even()).as(which).isTrue();
            } else {
                impossible++;
            }
            if (BruteForce.assignments(instance) <= LOOKED_THROUGH) {
                compared++;
                assertThat(worth(instance, outcome))
                        .as(which)
                        .isEqualTo(BruteForce.best(instance).map(BruteForce.Best::value));
            }
        }
        assertThat(compared).as("instances compared").isGreaterThan(INSTANCES / 3);
        assertThat(impossible).as("instances without an assignment").isBetween(INSTANCES / 20, INSTANCES / 2);
    }

    private static Optional<BruteForce.Value> worth(Instance instance, Outcome outcome) {
        return outcome instanceof Solution solution
                ? Optional.of(BruteForce.Value.of(instance, solution.pairs()))
                : Optional.empty();
    }
}
