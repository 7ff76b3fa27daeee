package de.kommig.reviews.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whichever remedies are taken: after a few of them there is a plan, and no plan breaks a condition. */
class RemedyTest {

    private static final int CALLS = 1_000;
    private static final int ROUNDS = 40;

    @Test
    void what_is_said_to_free_a_clash_does() {
        long seed = Long.getLong("kommig.planning.seed", System.nanoTime());
        System.out.println("kommig.planning.seed=" + seed);
        Random random = new Random(seed);
        int clashed = 0;
        for (int i = 0; i < CALLS; i++) {
            Planning planning = RandomCalls.next(random);
            List<Clash> taken = new ArrayList<>();
            while (planning.within(Duration.ofSeconds(10)) instanceof Plan.Colliding colliding) {
                assertThat(colliding.clashes()).isNotEmpty();
                assertThat(taken).as("seed %s, call %s", seed, i).hasSizeLessThan(ROUNDS);
                Clash clash = colliding.clashes().getFirst();
                taken.add(clash);
                assertThat(clash.remedies()).isNotEmpty();
                planning = new Trial(planning)
                        .with(clash.remedies()
                                .get(random.nextInt(clash.remedies().size())));
            }
            clashed += taken.isEmpty() ? 0 : 1;
            Plan.Assigned plan = (Plan.Assigned) planning.within(Duration.ofSeconds(10));
            assertThat(RandomCalls.broken(planning, plan))
                    .as("seed %s, call %s", seed, i)
                    .isEmpty();
        }
        assertThat(clashed).isBetween(CALLS / 10, CALLS - CALLS / 10);
    }
}
