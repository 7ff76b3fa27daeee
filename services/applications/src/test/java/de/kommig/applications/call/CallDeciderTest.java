package de.kommig.applications.call;

import static de.kommig.applications.call.CallRejection.CALL_ALREADY_DRAFTED;
import static de.kommig.applications.call.CallRejection.CALL_ALREADY_PUBLISHED;
import static de.kommig.applications.call.CallRejection.CALL_IS_DRAFT;
import static de.kommig.applications.call.CallRejection.CALL_IS_OVER;
import static de.kommig.applications.call.CallRejection.NOTHING_AMENDED;
import static de.kommig.applications.call.CallRejection.NO_SUCH_CALL;
import static de.kommig.applications.call.CallRejection.WORDING_IS_MISSING;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.Money;
import de.kommig.contracts.call.CallEvent;
import de.kommig.contracts.call.CallPart;
import de.kommig.contracts.call.CallRules;
import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.call.CharterRequirement;
import de.kommig.contracts.json.EventJson;
import de.kommig.testing.DeciderFixture;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallDeciderTest {

    private static final UUID CALL = UUID.fromString("00000000-0000-0000-0000-0000000000c1");
    private static final UUID FUNDER = UUID.fromString("00000000-0000-0000-0000-0000000000f1");
    private static final Instant OPENS = Instant.parse("2026-03-01T08:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-04-01T08:00:00Z");
    private static final Instant OVER = CLOSES.plusSeconds(1);
    private static final CallTerms TERMS = terms(OPENS, CLOSES, "100000.00", 3, 2);
    private static final CallTerms LATER = terms(OPENS, CLOSES.plusSeconds(1), "100000.00", 3, 2);

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
        assertThat(published.state()).isEqualTo(new Call.Published(CALL, FUNDER, TERMS, 0));
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
        draft.when(new CallCommand.Publish(OVER.minusMillis(1))).then(new CallEvent.Published(CALL, FUNDER, TERMS));
        draft.when(new CallCommand.Publish(OVER)).thenRejected(CALL_IS_OVER);
    }

    @Test
    void a_draft_is_edited_as_often_as_its_funder_likes() {
        nothing.when(new CallCommand.Edit(TERMS)).thenRejected(NO_SUCH_CALL);
        published.when(new CallCommand.Edit(TERMS)).thenRejected(CALL_ALREADY_PUBLISHED);

        DeciderFixture<Call, CallCommand, CallEvent> edited =
                draft.when(new CallCommand.Edit(LATER)).then(new CallEvent.Edited(CALL, FUNDER, LATER));

        assertThat(edited.state()).isEqualTo(new Call.Draft(CALL, FUNDER, LATER));
        edited.when(new CallCommand.Publish(OPENS)).then(new CallEvent.Published(CALL, FUNDER, LATER));
    }

    @Test
    void nobody_is_asked_for_what_has_no_words() {
        CallTerms wordless = Terms.with("/rules/wording", "gone");

        nothing.given(new CallEvent.Drafted(CALL, FUNDER, wordless))
                .when(new CallCommand.Publish(OPENS))
                .thenRejected(WORDING_IS_MISSING);
        nothing.given(new CallEvent.Drafted(CALL, FUNDER, Terms.RICH))
                .when(new CallCommand.Publish(OPENS))
                .then(new CallEvent.Published(CALL, FUNDER, Terms.RICH));
        nothing.given(new CallEvent.Drafted(CALL, FUNDER, TERMS.with(CallRules.NONE)))
                .when(new CallCommand.Publish(OPENS))
                .then(new CallEvent.Published(CALL, FUNDER, TERMS.with(CallRules.NONE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rules/questions", "/rules/documents", "/rules/rubric", "/rules/financing/categories"})
    void each_of_them_needs_words(String only) {
        CallTerms one = EventJson.read(onlyWith(only), CallTerms.class);

        nothing.given(new CallEvent.Drafted(CALL, FUNDER, one))
                .when(new CallCommand.Publish(OPENS))
                .thenRejected(WORDING_IS_MISSING);
    }

    private static String onlyWith(String only) {
        String json = Terms.changed(Terms.rich(), "/rules/wording", "gone");
        for (String list :
                List.of("/rules/questions", "/rules/documents", "/rules/rubric", "/rules/financing/categories")) {
            json = list.equals(only) ? json : Terms.changed(json, list, "[]");
        }
        return json;
    }

    @Test
    void a_public_call_is_amended_and_counts_how_often() {
        nothing.when(new CallCommand.Amend(LATER, OPENS)).thenRejected(NO_SUCH_CALL);
        draft.when(new CallCommand.Amend(LATER, OPENS)).thenRejected(CALL_IS_DRAFT);
        published.when(new CallCommand.Amend(TERMS, OPENS)).thenRejected(NOTHING_AMENDED);

        DeciderFixture<Call, CallCommand, CallEvent> amended = published
                .when(new CallCommand.Amend(LATER, OPENS))
                .then(new CallEvent.Amended(CALL, FUNDER, LATER, 1, List.of(CallPart.CLOSING)));

        assertThat(amended.state()).isEqualTo(new Call.Published(CALL, FUNDER, LATER, 1));
        amended.when(new CallCommand.Amend(TERMS, OPENS))
                .thenRejected(new FaultyTerms(List.of(new Fault("/closesAt", "closes-earlier"))));
        CallTerms richer = terms(OPENS, CLOSES.plusSeconds(1), "100000.01", 3, 2);
        amended.when(new CallCommand.Amend(richer, CLOSES))
                .then(new CallEvent.Amended(CALL, FUNDER, richer, 2, List.of(CallPart.BUDGET)));
    }

    @Test
    void a_call_that_is_over_does_not_open_again() {
        published
                .when(new CallCommand.Amend(LATER, OVER.minusMillis(1)))
                .then(new CallEvent.Amended(CALL, FUNDER, LATER, 1, List.of(CallPart.CLOSING)));
        published.when(new CallCommand.Amend(LATER, OVER)).thenRejected(CALL_IS_OVER);
        published
                .given(new CallEvent.Closed(CALL, FUNDER))
                .when(new CallCommand.Amend(LATER, OPENS))
                .thenRejected(CALL_IS_OVER);
    }

    @Test
    void a_call_opens_before_it_closes() {
        draftingIsRejected(terms(OPENS, OPENS, "1.00", 3, 2), "/closesAt", "closes-before-opening");
        draftingIsRejected(terms(CLOSES, OPENS, "1.00", 3, 2), "/closesAt", "closes-before-opening");
    }

    @Test
    void a_call_has_a_budget() {
        draftingIsRejected(terms(OPENS, CLOSES, "0.00", 3, 2), "/budget/amount", "budget-is-zero");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "9, 9", "9, 1"})
    void panels_of_one_to_nine_are_possible(int reviewers, int quorum) {
        CallTerms terms = terms(OPENS, CLOSES, "1.00", reviewers, quorum);
        nothing.when(new CallCommand.Draft(CALL, FUNDER, terms)).then(new CallEvent.Drafted(CALL, FUNDER, terms));
    }

    @ParameterizedTest
    @CsvSource({
        "10, 1, /reviewers, reviewers-out-of-range",
        "3, 0, /quorum, quorum-out-of-range",
        "3, 4, /quorum, quorum-out-of-range"
    })
    void other_panels_are_not(int reviewers, int quorum, String pointer, String code) {
        draftingIsRejected(terms(OPENS, CLOSES, "1.00", reviewers, quorum), pointer, code);
    }

    @Test
    void a_call_requires_up_to_ten_charters() {
        CallTerms terms = requiring(charters(10));
        nothing.when(new CallCommand.Draft(CALL, FUNDER, terms)).then(new CallEvent.Drafted(CALL, FUNDER, terms));
        draftingIsRejected(requiring(charters(11)), "/requiredCharters", "too-many-charters");
    }

    @Test
    void a_charter_is_required_once_whatever_the_version() {
        draftingIsRejected(
                requiring(List.of(new CharterRequirement("a", "2014-09-26"), new CharterRequirement("a", "2021-12"))),
                "/requiredCharters",
                "charter-required-twice");
    }

    private static List<CharterRequirement> charters(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new CharterRequirement("charter-" + i, "2021-12"))
                .toList();
    }

    private static CallTerms requiring(List<CharterRequirement> charters) {
        return new CallTerms("Ankommen 2026", null, OPENS, CLOSES, Money.euros("1.00"), 3, 2, charters);
    }

    private void draftingIsRejected(CallTerms terms, String pointer, String code) {
        FaultyTerms reason = new FaultyTerms(List.of(new Fault(pointer, code)));
        nothing.when(new CallCommand.Draft(CALL, FUNDER, terms)).thenRejected(reason);
        draft.when(new CallCommand.Edit(terms)).thenRejected(reason);
        published.when(new CallCommand.Amend(terms, OPENS)).thenRejected(reason);
    }

    private static CallTerms terms(Instant opens, Instant closes, String budget, int reviewers, int quorum) {
        return new CallTerms("Ankommen 2026", null, opens, closes, Money.euros(budget), reviewers, quorum);
    }
}
