package de.kommig.coordination.journey;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.coordination.journey.Next.Turn;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Once a claim is over, the next step is what it was before the hearing. */
class NextAfterClaimTest {

    private static Next next(Fact... ofAward) {
        List<Fact> facts = new ArrayList<>(List.of(Fact.DRAFTED, Fact.SUBMITTED, Fact.ADMITTED, Fact.APPROVED));
        facts.addAll(List.of(Fact.AWARD_OPENED, Fact.AWARD_NOTICED, Fact.AWARD_BECAME_FINAL));
        facts.addAll(List.of(ofAward));
        return NextOfAward.of(Journeys.of(facts.toArray(Fact[]::new)), new Audience.Funder());
    }

    @Test
    void nothing_comes_of_a_hearing_and_the_proof_is_to_be_checked() {
        Next next = next(
                Fact.AWARD_PROOF_SUBMITTED,
                Fact.AWARD_HEARING_OPENED,
                Fact.AWARD_HEARING_ANSWERED,
                Fact.AWARD_HEARING_ENDED);

        assertThat(next).isEqualTo(new Next(Turn.FUNDER, "check-proof", true));
    }

    @Test
    void a_part_is_paid_back_and_the_rest_is_spent() {
        Next next = next(
                Fact.AWARD_DRAWDOWN_PAID,
                Fact.AWARD_HEARING_OPENED,
                Fact.AWARD_RECOVERY_ORDERED,
                Fact.AWARD_CLAIM_PAID);

        assertThat(next).isEqualTo(new Next(Turn.APPLICANT, "spend", false));
    }

    @Test
    void what_is_given_back_without_a_claim_changes_nothing_about_whose_turn_it_is() {
        assertThat(next(Fact.AWARD_PROOF_SUBMITTED, Fact.AWARD_GIVEN_BACK).code())
                .isEqualTo("check-proof");
    }

    @Test
    void after_an_objection_that_is_upheld_the_funder_gives_the_notice_anew() {
        assertThat(next(Fact.AWARD_OBJECTED, Fact.AWARD_OBJECTION_UPHELD).code())
                .isEqualTo("give-notice");
        assertThat(next(Fact.AWARD_OBJECTED, Fact.AWARD_OBJECTION_REJECTED).code())
                .isEqualTo("objection-settled");
    }
}
