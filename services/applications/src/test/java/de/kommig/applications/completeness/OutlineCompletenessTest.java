package de.kommig.applications.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.applications.call.Terms;
import de.kommig.applications.plan.Finding;
import de.kommig.applications.texts.ProposalText;
import de.kommig.contracts.Money;
import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.call.Stage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a call asks of an outline. */
class OutlineCompletenessTest {

    private static final CallTerms CALL = Terms.RICH;
    private static final Money REQUESTED = Money.euros("5000.00");

    private static Completeness at(Stage stage, ProposalText text) {
        return CompletenessRules.of(CALL, stage, "Sprachcafé", REQUESTED, text);
    }

    @Test
    void an_outline_is_asked_its_own_questions_and_no_documents_plan_or_period() {
        ProposalText empty = new ProposalText("", Map.of());

        assertThat(at(Stage.OUTLINE, empty).missing())
                .extracting(Finding::pointer)
                .containsExactly("/summary", "/regions", "/topics", "/answers/target-group");
        assertThat(at(Stage.FULL, empty).missing())
                .extracting(Finding::pointer)
                .contains("/answers/size", "/documents/statutes", "/period", "/plan");
    }

    @Test
    void what_is_answered_early_is_neither_asked_nor_judged_yet() {
        ProposalText early = new ProposalText("Treffen", Map.of("people", "viele", "target-group", "Frauen"));

        assertThat(at(Stage.OUTLINE, early).findings()).isEmpty();
        assertThat(at(Stage.FULL, early).findings()).extracting(Finding::code).contains("no-number");
    }

    @Test
    void the_answers_of_the_outline_are_part_of_the_application() {
        ProposalText without = new ProposalText("Treffen", Map.of("size", "small", "people", "20"));

        assertThat(at(Stage.FULL, without).missing())
                .extracting(Finding::pointer)
                .contains("/answers/target-group");
    }

    @Test
    void what_a_call_can_give_is_the_same_for_an_outline() {
        Completeness tooMuch = CompletenessRules.of(
                CALL, Stage.OUTLINE, "Sprachcafé", Money.euros("20000.00"), new ProposalText("Treffen", Map.of()));

        assertThat(tooMuch.findings()).extracting(Finding::code).isEqualTo(List.of("amount-too-high"));
    }
}
