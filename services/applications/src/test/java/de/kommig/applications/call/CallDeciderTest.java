package de.kommig.applications.call;

import static de.kommig.applications.call.CallRejection.BUDGET_IS_ZERO;
import static de.kommig.applications.call.CallRejection.CALL_ALREADY_DRAFTED;
import static de.kommig.applications.call.CallRejection.CALL_ALREADY_PUBLISHED;
import static de.kommig.applications.call.CallRejection.CALL_IS_OVER;
import static de.kommig.applications.call.CallRejection.CHARTER_REQUIRED_TWICE;
import static de.kommig.applications.call.CallRejection.CLOSES_BEFORE_OPENING;
import static de.kommig.applications.call.CallRejection.NO_SUCH_CALL;
import static de.kommig.applications.call.CallRejection.QUORUM_OUT_OF_RANGE;
import static de.kommig.applications.call.CallRejection.REVIEWERS_OUT_OF_RANGE;
import static de.kommig.applications.call.CallRejection.TOO_MANY_CHARTERS;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.Money;
import de.kommig.contracts.call.CallEvent;
import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.call.CharterRequirement;
import de.kommig.testing.DeciderFixture;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallDeciderTest {

    private static final UUID CALL = UUID.fromString("00000000-0000-0000-0000-0000000000c1");
    private static final UUID FUNDER = UUID.fromString("00000000-0000-0000-0000-0000000000f1");
    private static final Instant OPENS = Instant.parse("2026-03-01T08:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-04-01T08:00:00Z");
    private static final CallTerms TERMS = terms(OPENS, CLOSES, "100000.00", 3, 2);

    private final DeciderFixture<Call, CallCommand, CallEvent> nothing = DeciderFixture.of(CallDecider.DECIDER);
    private final DeciderFixture<Call, CallCommand, CallEvent> draft =
            nothing.given(new CallEvent.Drafted(CALL, FUNDER, TERMS));
    private final DeciderFixture<Call, CallCommand, CallEvent> published =
            draft.given(new CallEvent.Published(CALL, FUNDER, TERMS));

    @Test
    void a_call_is_drafted() {
        nothing.when(new CallCommand.Draft(CALL, FUNDER, TERMS)).then(new CallEvent.Drafted(CALL, FUNDER, TERMS));
        assertThat(draft.state()).isEqualTo(new Call.Draft(CALL, FUNDER, TERMS));
    }

    @Test
    void a_call_is_drafted_once() {
        draft.when(new CallCommand.Draft(CALL, FUNDER, TERMS)).thenRejected(CALL_ALREADY_DRAFTED);
        published.when(new CallCommand.Draft(CALL, FUNDER, TERMS)).thenRejected(CALL_ALREADY_DRAFTED);
    }

    @Test
    void a_draft_is_published_with_the_terms_it_was_drafted_with() {
        draft.when(new CallCommand.Publish(OPENS)).then(new CallEvent.Published(CALL, FUNDER, TERMS));
        assertThat(published.state()).isEqualTo(new Call.Published(CALL, FUNDER, TERMS));
    }

    @Test
    void a_call_is_published_once() {
        published.when(new CallCommand.Publish(OPENS)).thenRejected(CALL_ALREADY_PUBLISHED);
    }

    @Test
    void what_nobody_has_drafted_cannot_be_published() {
        nothing.when(new CallCommand.Publish(OPENS)).thenRejected(NO_SUCH_CALL);
    }

    @Test
    void a_call_that_nobody_could_answer_any_more_is_not_published() {
        draft.when(new CallCommand.Publish(CLOSES.minusMillis(1))).then(new CallEvent.Published(CALL, FUNDER, TERMS));
        draft.when(new CallCommand.Publish(CLOSES)).thenRejected(CALL_IS_OVER);
    }

    @Test
    void a_call_opens_before_it_closes() {
        draftingIsRejected(terms(OPENS, OPENS, "1.00", 3, 2), CLOSES_BEFORE_OPENING);
        draftingIsRejected(terms(CLOSES, OPENS, "1.00", 3, 2), CLOSES_BEFORE_OPENING);
    }

    @Test
    void a_call_has_a_budget() {
        draftingIsRejected(terms(OPENS, CLOSES, "0.00", 3, 2), BUDGET_IS_ZERO);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "9, 9", "9, 1"})
    void panels_of_one_to_nine_are_possible(int reviewers, int quorum) {
        CallTerms terms = terms(OPENS, CLOSES, "1.00", reviewers, quorum);
        nothing.when(new CallCommand.Draft(CALL, FUNDER, terms)).then(new CallEvent.Drafted(CALL, FUNDER, terms));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, REVIEWERS_OUT_OF_RANGE",
        "10, 1, REVIEWERS_OUT_OF_RANGE",
        "3, 0, QUORUM_OUT_OF_RANGE",
        "3, 4, QUORUM_OUT_OF_RANGE"
    })
    void other_panels_are_not(int reviewers, int quorum, CallRejection reason) {
        assertThat(reason).isIn(REVIEWERS_OUT_OF_RANGE, QUORUM_OUT_OF_RANGE);
        draftingIsRejected(terms(OPENS, CLOSES, "1.00", reviewers, quorum), reason);
    }

    @Test
    void a_call_requires_up_to_ten_charters() {
        CallTerms terms = requiring(charters(10));
        nothing.when(new CallCommand.Draft(CALL, FUNDER, terms)).then(new CallEvent.Drafted(CALL, FUNDER, terms));
        draftingIsRejected(requiring(charters(11)), TOO_MANY_CHARTERS);
    }

    @Test
    void a_charter_is_required_once_whatever_the_version() {
        draftingIsRejected(
                requiring(List.of(new CharterRequirement("a", "2014-09-26"), new CharterRequirement("a", "2021-12"))),
                CHARTER_REQUIRED_TWICE);
    }

    private static List<CharterRequirement> charters(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new CharterRequirement("charter-" + i, "2021-12"))
                .toList();
    }

    private static CallTerms requiring(List<CharterRequirement> charters) {
        return new CallTerms("Ankommen 2026", null, OPENS, CLOSES, Money.euros("1.00"), 3, 2, charters);
    }

    private void draftingIsRejected(CallTerms terms, CallRejection reason) {
        nothing.when(new CallCommand.Draft(CALL, FUNDER, terms)).thenRejected(reason);
    }

    private static CallTerms terms(Instant opens, Instant closes, String budget, int reviewers, int quorum) {
        return new CallTerms("Ankommen 2026", null, opens, closes, Money.euros(budget), reviewers, quorum);
    }
}
