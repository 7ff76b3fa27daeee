package de.kommig.applications.call;

import static de.kommig.applications.call.CallRejection.APPLICATIONS_ARE_UNDECIDED;
import static de.kommig.applications.call.CallRejection.CALL_ALREADY_ARCHIVED;
import static de.kommig.applications.call.CallRejection.CALL_ALREADY_CLOSED;
import static de.kommig.applications.call.CallRejection.CALL_ALREADY_DECIDED;
import static de.kommig.applications.call.CallRejection.CALL_ALREADY_PUBLISHED;
import static de.kommig.applications.call.CallRejection.CALL_IS_DRAFT;
import static de.kommig.applications.call.CallRejection.CALL_IS_NOT_DECIDED;
import static de.kommig.applications.call.CallRejection.CALL_IS_STILL_OPEN;
import static de.kommig.applications.call.CallRejection.NO_SUCH_CALL;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.call.CallEvent;
import de.kommig.contracts.call.CallPart;
import de.kommig.contracts.call.CallTerms;
import de.kommig.eventstore.decider.Decision;
import de.kommig.testing.DeciderFixture;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A call ends by time, then by its funder's word. */
class EndingTest {

    private static final UUID CALL = UUID.fromString("00000000-0000-0000-0000-0000000000c1");
    private static final UUID FUNDER = UUID.fromString("00000000-0000-0000-0000-0000000000f1");
    private static final CallTerms TERMS = Terms.RICH;
    private static final Instant CLOSES = TERMS.closesAt();
    private static final Instant OVER = TERMS.overFrom();
    private static final CallCommand ARCHIVE = new CallCommand.Archive();

    private final DeciderFixture<Call, CallCommand, CallEvent> nothing = DeciderFixture.of(CallDecider.DECIDER);
    private final DeciderFixture<Call, CallCommand, CallEvent> draft =
            nothing.given(new CallEvent.Drafted(CALL, FUNDER, TERMS));
    private final DeciderFixture<Call, CallCommand, CallEvent> published =
            draft.given(new CallEvent.Published(CALL, FUNDER, TERMS));
    private final DeciderFixture<Call, CallCommand, CallEvent> closed =
            published.given(new CallEvent.Closed(CALL, FUNDER));
    private final DeciderFixture<Call, CallCommand, CallEvent> decided =
            closed.given(new CallEvent.Decided(CALL, FUNDER));
    private final DeciderFixture<Call, CallCommand, CallEvent> archived =
            decided.given(new CallEvent.Archived(CALL, FUNDER));

    @Test
    void it_closes_at_its_time_and_no_earlier() {
        published.when(closeAt(OVER.minusMillis(1))).thenRejected(CALL_IS_STILL_OPEN);
        published.when(closeAt(OVER)).then(new CallEvent.Closed(CALL, FUNDER));
        nothing.when(closeAt(OVER)).thenRejected(NO_SUCH_CALL);
        draft.when(closeAt(OVER)).thenRejected(CALL_IS_DRAFT);
        closed.when(closeAt(OVER)).thenRejected(CALL_ALREADY_CLOSED);
        archived.when(closeAt(OVER)).thenRejected(CALL_ALREADY_CLOSED);
        assertThat(closed.state()).isEqualTo(new Call.Closed(CALL, FUNDER, TERMS, 0));
    }

    @Test
    void a_call_whose_money_is_gone_takes_no_more_applications_from_that_moment_on() {
        Instant gone = CLOSES.minusSeconds(86_400).plusMillis(250);

        Call.Published after = cutShort(gone);

        assertThat(after.terms().isOverAt(gone)).isTrue();
        assertThat(after.terms().opensAt()).isBefore(after.terms().closesAt());
        assertThat(after.amendments()).isEqualTo(1);
        assertThat(after.terms().budget()).isEqualTo(TERMS.budget());
    }

    @Test
    void a_call_that_is_cut_short_asks_for_the_same_as_before() {
        CallTerms terms = Terms.with("/rules/checks", "[{'key': 'seat', 'field': '/organisation'}]");
        Call.Published before = new Call.Published(CALL, FUNDER, terms, 0);

        var decision =
                CallDecider.DECIDER.decide().apply(before, new CallCommand.CutShort(CLOSES.minusSeconds(86_400)));

        CallEvent.Amended cut = (CallEvent.Amended) ((Decision.Accepted<CallEvent>) decision).event();
        assertThat(cut.terms().inDetail().ownChecks())
                .isEqualTo(terms.inDetail().ownChecks())
                .isNotEmpty();
    }

    @Test
    void a_call_that_has_not_opened_yet_never_does_once_its_money_is_gone() {
        Instant early = TERMS.opensAt().minusSeconds(86_400);

        Call.Published after = cutShort(early);

        assertThat(after.terms().isOverAt(early)).isTrue();
        assertThat(after.terms().opensAt()).isBefore(after.terms().closesAt());
    }

    @Test
    void only_a_call_that_is_open_can_be_cut_short() {
        CallCommand cut = new CallCommand.CutShort(CLOSES.minusSeconds(60));
        nothing.when(cut).thenRejected(NO_SUCH_CALL);
        draft.when(cut).thenRejected(CALL_IS_DRAFT);
        closed.when(cut).thenRejected(CALL_ALREADY_CLOSED);
        published.when(new CallCommand.CutShort(OVER)).thenRejected(CALL_ALREADY_CLOSED);
    }

    @Test
    void a_call_that_was_put_off_closes_at_the_later_time() {
        CallTerms later = Terms.with("/closesAt", "'2026-11-30T22:59:59.000Z'");
        DeciderFixture<Call, CallCommand, CallEvent> putOff =
                published.given(new CallEvent.Amended(CALL, FUNDER, later, 1, List.of(CallPart.CLOSING)));

        putOff.when(closeAt(OVER)).thenRejected(CALL_IS_STILL_OPEN);
        putOff.when(closeAt(later.overFrom())).then(new CallEvent.Closed(CALL, FUNDER));
        assertThat(putOff.given(new CallEvent.Closed(CALL, FUNDER)).state())
                .isEqualTo(new Call.Closed(CALL, FUNDER, later, 1));
    }

    @Test
    void all_is_decided_once_nothing_waits() {
        closed.when(new CallCommand.Complete(1)).thenRejected(APPLICATIONS_ARE_UNDECIDED);
        closed.when(new CallCommand.Complete(0)).then(new CallEvent.Decided(CALL, FUNDER));
        nothing.when(new CallCommand.Complete(0)).thenRejected(NO_SUCH_CALL);
        draft.when(new CallCommand.Complete(0)).thenRejected(CALL_IS_DRAFT);
        published.when(new CallCommand.Complete(0)).thenRejected(CALL_IS_STILL_OPEN);
        decided.when(new CallCommand.Complete(0)).thenRejected(CALL_ALREADY_DECIDED);
        archived.when(new CallCommand.Complete(0)).thenRejected(CALL_ALREADY_DECIDED);
        assertThat(decided.state()).isEqualTo(new Call.Decided(CALL, FUNDER, TERMS, 0, null));
    }

    @Test
    void what_is_decided_is_archived() {
        decided.when(ARCHIVE).then(new CallEvent.Archived(CALL, FUNDER));
        nothing.when(ARCHIVE).thenRejected(NO_SUCH_CALL);
        draft.when(ARCHIVE).thenRejected(CALL_IS_NOT_DECIDED);
        published.when(ARCHIVE).thenRejected(CALL_IS_NOT_DECIDED);
        closed.when(ARCHIVE).thenRejected(CALL_IS_NOT_DECIDED);
        archived.when(ARCHIVE).thenRejected(CALL_ALREADY_ARCHIVED);
        assertThat(archived.state()).isEqualTo(new Call.Archived(CALL, FUNDER, TERMS, 0, null));
    }

    @Test
    void a_public_call_is_neither_published_nor_edited_again_in_whatever_state() {
        List.of(published, closed, decided, archived).forEach(call -> {
            call.when(new CallCommand.Publish(CLOSES)).thenRejected(CALL_ALREADY_PUBLISHED);
            call.when(new CallCommand.Edit(TERMS)).thenRejected(CALL_ALREADY_PUBLISHED);
        });
    }

    @Test
    void an_end_of_what_never_began_changes_nothing() {
        assertThat(nothing.given(new CallEvent.Closed(CALL, FUNDER)).state()).isEqualTo(new Call.None());
    }

    @ParameterizedTest
    @EnumSource(CallRejection.class)
    void what_is_so_already_is_harmless_to_whoever_asks_twice(CallRejection reason) {
        assertThat(reason.alreadyDone()).isEqualTo(reason.code().startsWith("call-already-"));
    }

    private Call.Published cutShort(Instant now) {
        var decision = CallDecider.DECIDER.decide().apply(published.state(), new CallCommand.CutShort(now));
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        CallEvent cut = ((Decision.Accepted<CallEvent>) decision).event();
        return (Call.Published) published.given(cut).state();
    }

    private static CallCommand closeAt(Instant moment) {
        return new CallCommand.Close(moment);
    }
}
