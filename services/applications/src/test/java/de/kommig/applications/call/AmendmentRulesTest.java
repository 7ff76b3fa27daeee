package de.kommig.applications.call;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.call.CallPart;
import de.kommig.contracts.call.CallTerms;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** What may change in {@link Terms#RICH} once it is public. */
class AmendmentRulesTest {

    private static final Instant BEFORE_IT_OPENS = Terms.RICH.opensAt().minusMillis(1);
    private static final Instant WHILE_OPEN = Terms.RICH.opensAt();

    @ParameterizedTest
    @CsvFileSource(resources = "allowed-amendments.csv", delimiter = '|', quoteCharacter = '`')
    void some_things_may_change_and_are_named(String change, String to, String part) {
        CallTerms after = Terms.with(change, to);

        assertThat(Contradictions.in(after)).isEmpty();
        assertThat(AmendmentRules.forbidden(Terms.RICH, after, WHILE_OPEN)).isEmpty();
        assertThat(AmendmentRules.changed(Terms.RICH, after))
                .containsExactly(CallPart.valueOf(part.toUpperCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "forbidden-amendments.csv", delimiter = '|', quoteCharacter = '`')
    void others_may_not(String change, String to, String pointer, String code) {
        assertThat(AmendmentRules.forbidden(Terms.RICH, Terms.with(change, to), WHILE_OPEN))
                .containsExactly(new Fault(pointer, code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/rules/rubric/0/weight | 41    | /rules/rubric | RUBRIC",
                "/rules/review/days     | 20    | /rules/review | REVIEW",
                "/reviewers             | 4     | /reviewers    | REVIEW",
                "/quorum                | 3     | /quorum       | REVIEW"
            })
    void how_is_reviewed_may_change_until_anybody_can_have_applied(
            String change, String to, String pointer, CallPart part) {
        CallTerms after = Terms.with(change, to);

        assertThat(AmendmentRules.forbidden(Terms.RICH, after, BEFORE_IT_OPENS)).isEmpty();
        assertThat(AmendmentRules.changed(Terms.RICH, after)).containsExactly(part);
        assertThat(AmendmentRules.forbidden(Terms.RICH, after, WHILE_OPEN))
                .containsExactly(new Fault(pointer, "fixed-since-opening"));
    }

    @Test
    void an_outline_that_is_over_stays_over() {
        CallTerms later = Terms.with("/rules/outline/closesAt", "'2026-10-15T21:59:59.000Z'");
        Instant end = Instant.parse("2026-09-30T21:59:59Z");

        assertThat(AmendmentRules.forbidden(Terms.RICH, later, end.plusMillis(999)))
                .isEmpty();
        assertThat(AmendmentRules.forbidden(Terms.RICH, later, end.plusSeconds(1)))
                .containsExactly(new Fault("/rules/outline/closesAt", "outline-is-over"));
        assertThat(AmendmentRules.forbidden(
                        Terms.RICH, Terms.with("/closesAt", "'2026-11-30T22:59:59.000Z'"), end.plusSeconds(1)))
                .isEmpty();
    }

    @Test
    void a_range_where_there_was_none_is_stricter_and_none_where_there_was_one_is_not() {
        CallTerms without = Terms.with("/rules/amounts", "gone");

        assertThat(AmendmentRules.forbidden(without, Terms.RICH, WHILE_OPEN))
                .containsExactly(
                        new Fault("/rules/amounts/least", "stricter-than-published"),
                        new Fault("/rules/amounts/most", "stricter-than-published"));
        assertThat(AmendmentRules.forbidden(Terms.RICH, without, WHILE_OPEN)).isEmpty();
    }

    @Test
    void who_could_always_apply_still_can() {
        CallTerms open = Terms.with(
                "/rules/eligibility", "{'legalForms':[],'fiscalSponsor':true,'regions':[],'topics':[],'several':true}");

        assertThat(AmendmentRules.forbidden(open, Terms.RICH, WHILE_OPEN))
                .extracting(Fault::pointer)
                .containsExactly(
                        "/rules/eligibility/legalForms",
                        "/rules/eligibility/regions",
                        "/rules/eligibility/topics",
                        "/rules/eligibility/several");
    }

    @Test
    void a_text_without_limits_does_not_get_any() {
        CallTerms unlimited = Terms.with("/rules/questions/0/maxLength", "gone");

        assertThat(AmendmentRules.forbidden(unlimited, Terms.RICH, WHILE_OPEN))
                .containsExactly(new Fault("/rules/questions/0/maxLength", "stricter-than-published"));
    }

    @Test
    void nothing_is_nothing() {
        assertThat(AmendmentRules.changed(Terms.RICH, Terms.RICH)).isEmpty();
        assertThat(AmendmentRules.forbidden(Terms.RICH, Terms.RICH, WHILE_OPEN)).isEmpty();
    }
}
