package de.kommig.applications.completeness;

import static de.kommig.applications.completeness.Proposals.answering;
import static de.kommig.applications.completeness.Proposals.plan;
import static de.kommig.applications.completeness.Proposals.whole;
import static de.kommig.applications.completeness.Proposals.with;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.applications.call.Terms;
import de.kommig.applications.plan.Finding;
import de.kommig.applications.texts.ProposalText;
import de.kommig.contracts.Money;
import de.kommig.contracts.call.CallRules;
import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.call.CharterRequirement;
import de.kommig.contracts.call.Stage;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletenessRulesTest {

    private static final CallTerms CALL = Terms.RICH;
    private static final CallTerms PLAIN = CALL.with(CallRules.NONE);
    private static final FindingTexts WORDS = new FindingTexts(Locale.GERMAN, "EUR");
    private static final Money LARGE = Money.euros("5000");
    private static final Money SMALL = Money.euros("1000");

    @Test
    void a_call_that_says_nothing_in_detail_asks_for_title_summary_and_amount() {
        Completeness complete = CompletenessRules.of(
                PLAIN, Stage.FULL, "Sprachcafé", SMALL, new ProposalText("Treffen", Map.of("any", "thing")));

        assertThat(complete).isEqualTo(new Completeness(3, 3, List.of(), List.of()));
        assertThat(complete.percent()).isEqualTo(100);
        assertThat(complete.refusal(WORDS)).isEmpty();
    }

    @Test
    void what_is_blank_is_missing() {
        Completeness empty =
                CompletenessRules.of(PLAIN, Stage.FULL, " ", Money.euros("0"), new ProposalText(" \n", Map.of()));

        assertThat(codes(empty.missing())).containsExactly("title-missing", "summary-missing", "amount-missing");
        assertThat(empty.percent()).isZero();
    }

    @Test
    void what_has_been_erased_is_missing() {
        assertThat(codes(CompletenessRules.of(PLAIN, Stage.FULL, "Sprachcafé", SMALL, null)
                        .missing()))
                .containsExactly("summary-missing");
    }

    @Test
    void a_call_that_asks_for_much_gets_it_all() {
        Completeness complete = of(LARGE, whole(LARGE));

        assertThat(complete.missing()).isEmpty();
        assertThat(complete.findings()).isEmpty();
        assertThat(complete.done()).isEqualTo(complete.wanted()).isEqualTo(11);
    }

    @Test
    void everything_that_is_missing_is_named_at_once_with_its_place() {
        Completeness missing = of(LARGE, new ProposalText("Treffen", Map.of()));

        assertThat(missing.missing())
                .extracting(Finding::pointer)
                .containsExactly(
                        "/regions",
                        "/topics",
                        "/answers/target-group",
                        "/answers/size",
                        "/answers/people",
                        "/documents/statutes",
                        "/period",
                        "/plan");
        assertThat(missing.percent()).isEqualTo(27);
        assertThat(missing.refusal(WORDS).orElseThrow().missing()).hasSize(8);
    }

    @Test
    void small_requests_answer_less() {
        assertThat(of(SMALL, new ProposalText("Treffen", Map.of())).missing())
                .extracting(Finding::pointer)
                .doesNotContain("/answers/target-group", "/documents/statutes");
        assertThat(of(Money.euros("2499.99"), new ProposalText("", Map.of())).missing())
                .extracting(Finding::pointer)
                .doesNotContain("/answers/target-group");
        assertThat(of(Money.euros("2500.00"), new ProposalText("", Map.of())).missing())
                .extracting(Finding::pointer)
                .contains("/answers/target-group")
                .doesNotContain("/documents/statutes");
    }

    @ParameterizedTest
    @CsvSource({
        "size, medium, no-such-option",
        "people, viele, no-number",
        "people, '1,5', no-number",
        "people, 0, number-too-low",
        "people, 500.5, number-too-high",
        "gone, Antwort, question-unknown",
        "partners, keine Tabelle, answer-is-a-table"
    })
    void an_answer_that_its_question_does_not_take_is_found(String key, String answer, String code) {
        Completeness found = of(LARGE, answering(key, answer));

        assertThat(found.findings()).extracting(Finding::code).containsExactly(code);
        assertThat(found.findings()).extracting(Finding::pointer).containsExactly("/answers/" + key);
        assertThat(found.refusal(WORDS).isPresent())
                .isEqualTo(!code.equals("question-unknown") && !code.equals("answer-is-a-table"));
    }

    @Test
    void rows_for_a_question_that_takes_a_text_are_found() {
        assertThat(codes(of(LARGE, with(it -> it, Map.of("target-group", List.of(Map.of("name", "x")))))
                        .findings()))
                .containsExactly("answer-is-a-text");
    }

    @Test
    void an_answer_may_have_as_many_characters_as_its_question_says_and_an_emoji_is_one() {
        assertThat(of(LARGE, answering("target-group", "😀".repeat(1_500))).findings())
                .isEmpty();
        assertThat(codes(of(LARGE, answering("target-group", "x".repeat(1_501))).findings()))
                .containsExactly("answer-too-long");
    }

    @Test
    void a_day_is_a_day_that_there_is() {
        CallTerms call =
                Terms.with("/rules/questions/3", "{'key': 'day', 'kind': 'date', 'required': true, 'stage': 'full'}");
        assertThat(CompletenessRules.of(call, Stage.FULL, "T", LARGE, answering("day", "2027-02-29"))
                        .findings())
                .extracting(Finding::code)
                .contains("no-date");
        assertThat(CompletenessRules.of(call, Stage.FULL, "T", LARGE, answering("day", "2028-02-29"))
                        .findings())
                .extracting(Finding::code)
                .doesNotContain("no-date");
    }

    @Test
    void a_table_has_no_more_rows_than_its_question_takes_and_only_its_columns() {
        List<Map<String, String>> rows = Collections.nCopies(11, Map.of("name", "Bücherhalle", "other", "x"));

        assertThat(codes(of(LARGE, with(it -> it, Map.of("partners", rows))).findings()))
                .containsExactly("too-many-rows", "column-unknown");
    }

    @Test
    void a_required_table_needs_a_row_with_something_in_it_and_a_required_file_a_document() {
        CallTerms table = Terms.with("/rules/questions/1/required", "true");
        CallTerms file = Terms.with(
                "/rules/questions/3", "{'key': 'concept', 'kind': 'file', 'required': true, 'stage': 'full'}");

        assertThat(CompletenessRules.of(
                                table,
                                Stage.FULL,
                                "T",
                                LARGE,
                                with(it -> it, Map.of("partners", List.of(Map.of("name", " ")))))
                        .missing())
                .extracting(Finding::code)
                .containsExactly("table-missing");
        assertThat(CompletenessRules.of(file, Stage.FULL, "T", LARGE, whole(LARGE))
                        .missing())
                .extracting(Finding::pointer)
                .containsExactly("/documents/concept");
    }

    @Test
    void a_plan_that_does_not_balance_is_not_done_and_keeps_the_application_from_being_handed_in() {
        Completeness found = of(LARGE, plan(LARGE, "5999.99"));

        assertThat(codes(found.findings())).contains("plan-has-too-many-means");
        assertThat(found.missing()).isEmpty();
        assertThat(found.done()).isEqualTo(found.wanted() - 1);
        assertThat(found.refusal(WORDS).orElseThrow().findings())
                .anyMatch(item -> item.code().equals("plan-has-too-many-means"));
    }

    @Test
    void where_no_plan_is_asked_for_one_that_is_there_has_to_be_right() {
        ProposalText text = plan(LARGE, "5999.99");

        assertThat(CompletenessRules.of(PLAIN, Stage.FULL, "T", LARGE, text).refusal(WORDS))
                .isPresent();
    }

    @Test
    void an_amount_outside_of_what_the_call_gives_is_found_and_another_currency_breaks_nothing() {
        assertThat(codes(of(Money.euros("15000.01"), new ProposalText("", Map.of()))
                        .findings()))
                .containsExactly("amount-too-high");
        assertThat(codes(of(Money.euros("499.99"), new ProposalText("", Map.of()))
                        .findings()))
                .containsExactly("amount-too-low");
        assertThat(codes(of(new Money(new BigDecimal("1000"), "USD"), new ProposalText("", Map.of()))
                        .findings()))
                .containsExactly("amount-in-another-currency");
    }

    @Test
    void a_project_outside_of_what_is_funded_is_told_so_while_it_is_written() {
        CallTerms elsewhere = Terms.with("/rules/eligibility/regions", "['wandsbek']");
        CallTerms otherwise = Terms.with("/rules/eligibility/topics", "['health']");

        Completeness place = CompletenessRules.of(elsewhere, Stage.FULL, "T", LARGE, whole(LARGE));
        Completeness topic = CompletenessRules.of(otherwise, Stage.FULL, "T", LARGE, whole(LARGE));

        assertThat(codes(place.findings())).containsExactly("region-not-funded");
        assertThat(place.findings()).extracting(Finding::pointer).containsExactly("/regions");
        assertThat(place.done()).isEqualTo(place.wanted() - 1);
        assertThat(codes(topic.findings())).containsExactly("topic-not-funded");
        assertThat(topic.findings()).extracting(Finding::pointer).containsExactly("/topics");
    }

    @Test
    void a_charter_is_one_more_thing_to_do_until_the_organisation_is_committed_to_it() {
        List<CharterRequirement> required = List.of(new CharterRequirement("civic-engagement", "2021-12"));

        Completeness lacking = of(LARGE, whole(LARGE)).charters(required, required);
        Completeness committed = of(LARGE, whole(LARGE)).charters(required, List.of());

        assertThat(codes(lacking.findings())).containsExactly("charter-not-committed");
        assertThat(lacking.percent()).isEqualTo(91);
        assertThat(committed.percent()).isEqualTo(100);
        assertThat(committed.refusal(WORDS)).isEmpty();
    }

    @Test
    void a_field_in_which_different_things_are_written_is_one_more_thing_to_do() {
        Completeness found = of(LARGE, whole(LARGE)).unsettled(List.of("/title"));

        assertThat(found.findings()).extracting(Finding::pointer).containsExactly("/title");
        assertThat(codes(found.findings())).containsExactly("conflict-not-settled");
        assertThat(found.percent()).isEqualTo(91);
        assertThat(found.refusal(WORDS)).isPresent();
    }

    private static Completeness of(Money requested, ProposalText text) {
        return CompletenessRules.of(CALL, Stage.FULL, "Sprachcafé", requested, text);
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }
}
