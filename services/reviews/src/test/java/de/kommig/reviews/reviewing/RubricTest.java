package de.kommig.reviews.reviewing;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.round.Score;
import de.kommig.reviews.RatedCalls;
import de.kommig.reviews.reviewing.Rubric.Fault;
import java.util.List;
import org.junit.jupiter.api.Test;

class RubricTest {

    private final Rubric rubric = new Rubric(RatedCalls.RUBRIC);

    @Test
    void takes_each_criterion_once_from_one_end_of_its_scale_to_the_other() {
        for (List<Score> scores : List.of(
                List.of(new Score("need", 0), new Score("plan", 1)),
                List.of(new Score("plan", 20), new Score("need", 5)))) {
            assertThat(rubric.faultsIn(scores)).isEmpty();
            assertThat(rubric.missingIn(scores)).isEmpty();
        }
    }

    @Test
    void finds_what_lies_beyond_the_scale_of_its_criterion() {
        assertThat(rubric.faultsIn(List.of(new Score("need", 6), new Score("plan", 0))))
                .containsExactly(new Fault(0, "score", "off-scale"), new Fault(1, "score", "off-scale"));
        assertThat(rubric.faultsIn(List.of(new Score("need", -1), new Score("plan", 21))))
                .containsExactly(new Fault(0, "score", "off-scale"), new Fault(1, "score", "off-scale"));
    }

    @Test
    void finds_what_the_call_does_not_ask_and_what_comes_twice() {
        assertThat(rubric.faultsIn(List.of(new Score("need", 3), new Score("charm", 3), new Score("need", 99))))
                .containsExactly(
                        new Fault(1, "criterion", "unknown-criterion"),
                        new Fault(2, "criterion", "duplicate-criterion"));
    }

    @Test
    void names_what_has_no_score_yet_in_its_own_order() {
        assertThat(rubric.missingIn(List.of())).containsExactly("need", "plan");
        assertThat(rubric.missingIn(List.of(new Score("plan", 3)))).containsExactly("need");
    }

    @Test
    void where_the_call_has_none_reviewers_choose_and_score_up_to_ten() {
        assertThat(Rubric.FREE.faultsIn(List.of(new Score("a", 0), new Score("b", 10))))
                .isEmpty();
        assertThat(Rubric.FREE.missingIn(List.of())).isEmpty();
        assertThat(Rubric.FREE.faultsIn(List.of(new Score("a", 11), new Score("b", -1), new Score("a", 3))))
                .containsExactly(
                        new Fault(0, "score", "off-scale"),
                        new Fault(1, "score", "off-scale"),
                        new Fault(2, "criterion", "duplicate-criterion"));
    }
}
