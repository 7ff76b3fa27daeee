package de.kommig.reviews.calibrating;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.call.Criterion;
import de.kommig.contracts.round.Score;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class SharesTest {

    private static final List<Criterion> RUBRIC =
            List.of(new Criterion("need", 3, 1, 5, false, false), new Criterion("reach", 1, 0, 100, false, false));

    private static double share(List<Criterion> rubric, Score... scores) {
        return Shares.of(List.of(scores), rubric).orElseThrow();
    }

    @Test
    void each_score_counts_on_its_own_scale_and_with_its_weight() {
        assertThat(share(RUBRIC, new Score("need", 5), new Score("reach", 0))).isEqualTo(0.75);
        assertThat(share(RUBRIC, new Score("need", 1), new Score("reach", 100))).isEqualTo(0.25);
        assertThat(share(RUBRIC, new Score("need", 3), new Score("reach", 50))).isEqualTo(0.5);
    }

    @Test
    void without_a_rubric_all_criteria_count_the_same_from_0_to_10() {
        assertThat(share(List.of(), new Score("need", 8), new Score("reach", 4)))
                .isCloseTo(0.6, Assertions.within(1e-12));
    }

    @Test
    void what_the_rubric_does_not_know_does_not_count() {
        assertThat(share(RUBRIC, new Score("need", 5), new Score("charm", 0))).isEqualTo(1);
        assertThat(Shares.of(List.of(new Score("charm", 3)), RUBRIC)).isEmpty();
        assertThat(Shares.of(List.of(), List.of())).isEmpty();
    }

    @Test
    void nothing_is_above_the_scale_or_below_it() {
        assertThat(share(RUBRIC, new Score("need", 8))).isEqualTo(1);
        assertThat(share(RUBRIC, new Score("need", 0))).isEqualTo(0);
    }
}
