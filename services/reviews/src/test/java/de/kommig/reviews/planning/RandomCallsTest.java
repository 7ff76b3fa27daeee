package de.kommig.reviews.planning;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.reviews.matching.BruteForce;
import de.kommig.reviews.matching.Instance;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * 2,000 calls by chance, with languages, lived experience, conflicts and assignments that stand. The same ones once more, or others: {@code
 * -Dkommig.planning.seed=…}; more of them: {@code -Dkommig.planning.calls=…}.
 */
class RandomCallsTest {

    private static final long SEED = Long.getLong("kommig.planning.seed", System.nanoTime());
    private static final int CALLS = Integer.getInteger("kommig.planning.calls", 2_000);
    private static final double LOOKED_THROUGH = 3_000;

    @Test
    void nobody_reads_what_they_must_not_or_cannot_and_no_small_call_could_be_planned_better() {
        System.out.println("kommig.planning.seed=" + SEED);
        Random random = new Random(SEED);
        int compared = 0;
        int colliding = 0;
        int languageMatters = 0;
        for (int i = 0; i < CALLS; i++) {
            Planning planning = RandomCalls.next(random);
            String which = "seed " + SEED + ", call " + i + ": " + planning;
            AsInstance question = new AsInstance(planning);
            Instance instance = question.instance();

            Plan plan = planning.within(Duration.ofMinutes(1));

            Optional<BruteForce.Value> worth = Optional.empty();
            if (plan instanceof Plan.Assigned assigned) {
                assertThat(RandomCalls.broken(planning, assigned)).as(which).isEmpty();
                assertThat(assigned.proven() && assigned.even()).as(which).isTrue();
                worth = Optional.of(BruteForce.Value.of(instance, question.pairs(assigned)));
            } else {
                colliding++;
            }
            if (BruteForce.assignments(instance) <= LOOKED_THROUGH) {
                compared++;
                Optional<BruteForce.Value> best = BruteForce.best(instance).map(BruteForce.Best::value);
                assertThat(worth).as(which).isEqualTo(best);
                languageMatters +=
                        best.equals(BruteForce.best(new AsInstance(RandomCalls.inOneLanguage(planning)).instance())
                                        .map(BruteForce.Best::value))
                                ? 0
                                : 1;
            }
        }
        assertThat(compared).as("calls compared").isGreaterThan(CALLS / 3);
        assertThat(colliding).as("calls that cannot be planned").isBetween(CALLS / 10, CALLS - CALLS / 10);
        assertThat(languageMatters)
                .as("calls in which languages make a difference")
                .isGreaterThan(CALLS / 20);
    }
}
