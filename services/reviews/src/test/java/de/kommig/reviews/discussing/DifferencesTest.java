package de.kommig.reviews.discussing;

import static de.kommig.contracts.Recommendation.APPROVE;
import static de.kommig.contracts.Recommendation.REDUCE;
import static de.kommig.contracts.Recommendation.REJECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.kommig.contracts.Recommendation;
import de.kommig.contracts.call.Criterion;
import de.kommig.contracts.round.Score;
import de.kommig.reviews.discussing.Differences.Compared;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    private static final List<Criterion> RUBRIC =
            List.of(new Criterion("need", 3, 0, 4, false, false), new Criterion("reach", 1, 0, 10, false, false));

    private static Compared review(int need, int reach, Recommendation recommendation) {
        return new Compared(List.of(new Score("need", need), new Score("reach", reach)), recommendation);
    }

    private static Differences among(Compared... reviews) {
        return Differences.among(Arrays.asList(reviews), RUBRIC).orElseThrow();
    }

    @Test
    void one_review_differs_from_nothing() {
        assertThat(Differences.among(List.of(review(4, 4, APPROVE)), RUBRIC)).isEmpty();
        assertThat(Differences.among(List.of(), RUBRIC)).isEmpty();
    }

    @Test
    void reviews_that_are_near_each_other_are_not_pointed_out() {
        Differences near = among(review(3, 5, APPROVE), review(4, 6, REDUCE), review(4, 5, REDUCE));
        assertThat(near.spread()).isCloseTo(0.2125, within(1e-12));
        assertThat(near.criteria()).isEmpty();
        assertThat(near.opposed()).isFalse();
        assertThat(near.flagged()).isFalse();
    }

    @Test
    void scores_that_lie_far_apart_are_pointed_out_with_the_criterion() {
        Differences far = among(review(1, 5, REDUCE), review(4, 5, REDUCE));
        assertThat(far.spread()).isCloseTo(0.5625, within(1e-12));
        assertThat(far.criteria()).containsExactly("need");
        assertThat(far.flagged()).isTrue();
    }

    @Test
    void half_the_scale_of_one_criterion_is_enough_however_little_it_weighs() {
        Differences far = among(review(4, 2, APPROVE), review(4, 7, APPROVE));
        assertThat(far.spread()).isLessThan(Differences.OF_REVIEWS);
        assertThat(far.criteria()).containsExactly("reach");
        assertThat(far.flagged()).isTrue();
    }

    @Test
    void who_scores_alike_and_advises_the_opposite_is_pointed_out() {
        assertThat(among(review(3, 5, APPROVE), review(3, 5, REJECT)).flagged()).isTrue();
        assertThat(among(review(3, 5, REDUCE), review(3, 5, REJECT)).flagged()).isFalse();
    }

    @Test
    void without_a_rubric_criteria_are_compared_by_their_names() {
        Differences far = Differences.among(
                        List.of(
                                new Compared(List.of(new Score("a", 2), new Score("b", 5)), APPROVE),
                                new Compared(List.of(new Score("a", 8), new Score("c", 5)), APPROVE)),
                        List.of())
                .orElseThrow();
        assertThat(far.criteria()).containsExactly("a");
    }
}
