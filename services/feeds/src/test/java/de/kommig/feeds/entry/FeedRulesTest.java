package de.kommig.feeds.entry;

import static de.kommig.testing.Happenings.admitted;
import static de.kommig.testing.Happenings.approvalProposed;
import static de.kommig.testing.Happenings.approved;
import static de.kommig.testing.Happenings.drafted;
import static de.kommig.testing.Happenings.edited;
import static de.kommig.testing.Happenings.invited;
import static de.kommig.testing.Happenings.outlineDeclined;
import static de.kommig.testing.Happenings.outlineSubmitted;
import static de.kommig.testing.Happenings.proposalDeclined;
import static de.kommig.testing.Happenings.received;
import static de.kommig.testing.Happenings.rejected;
import static de.kommig.testing.Happenings.rejectionProposed;
import static de.kommig.testing.Happenings.resubmitted;
import static de.kommig.testing.Happenings.returned;
import static de.kommig.testing.Happenings.reviewStarted;
import static de.kommig.testing.Happenings.submitted;
import static de.kommig.testing.Happenings.voted;
import static de.kommig.testing.Happenings.waitlisted;
import static de.kommig.testing.Happenings.withdrawn;
import static de.kommig.testing.RoundHappenings.abandoned;
import static de.kommig.testing.RoundHappenings.accepted;
import static de.kommig.testing.RoundHappenings.amended;
import static de.kommig.testing.RoundHappenings.assigned;
import static de.kommig.testing.RoundHappenings.closed;
import static de.kommig.testing.RoundHappenings.conflictLifted;
import static de.kommig.testing.RoundHappenings.conflictSet;
import static de.kommig.testing.RoundHappenings.declined;
import static de.kommig.testing.RoundHappenings.opened;
import static de.kommig.testing.RoundHappenings.recused;
import static de.kommig.testing.RoundHappenings.released;
import static de.kommig.testing.RoundHappenings.reviewed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import de.kommig.contracts.Money;
import de.kommig.contracts.Parties;
import de.kommig.contracts.Vote;
import de.kommig.contracts.json.EventJson;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.testing.Happenings;
import de.kommig.testing.RoundHappenings;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FeedRulesTest {

    private static final Parties PARTIES = Happenings.someParties();
    private static final UUID ROSA = UUID.randomUUID();
    private static final UUID RAVI = UUID.randomUUID();

    /** An event, after a submission and the opening of a round for three reviews, and what the funder's feed then says. */
    static Stream<Arguments> table() {
        Vote vote = Vote.of(2, 1, 0);
        return Stream.of(
                shown(outlineSubmitted(PARTIES), Stage.OUTLINE_SUBMITTED, requested("4000"), null, null),
                shown(invited(PARTIES), Stage.INVITED, null, null, null),
                shown(outlineDeclined(PARTIES), Stage.OUTLINE_DECLINED, null, null, null),
                shown(submitted(PARTIES), Stage.SUBMITTED, requested("4000"), null, null),
                shown(resubmitted(PARTIES, "Chor"), Stage.SUBMITTED, requested("3500"), null, null),
                shown(returned(PARTIES), Stage.RETURNED, null, null, null),
                shown(admitted(PARTIES), Stage.ADMITTED, null, null, null),
                shown(reviewStarted(PARTIES), Stage.UNDER_REVIEW, null, null, null),
                shown(voted(PARTIES), Stage.VOTED, null, null, vote),
                shown(approved(PARTIES), Stage.APPROVED, given("3200.50"), null, null),
                shown(rejected(PARTIES), Stage.REJECTED, null, null, null),
                shown(waitlisted(PARTIES), Stage.WAITLISTED, null, null, null),
                shown(approvalProposed(PARTIES), Stage.VOTED, null, null, null),
                shown(proposalDeclined(PARTIES), Stage.VOTED, null, null, null),
                shown(withdrawn(PARTIES), Stage.WITHDRAWN, null, null, null),
                shown(reviewed(PARTIES, ROSA), Stage.UNDER_REVIEW, null, new Progress(1, 3), null),
                shown(closed(PARTIES), Stage.UNDER_REVIEW, null, null, vote));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void the_funder_learns(
            Object event, Stage stage, @Nullable Amounts amounts, @Nullable Progress reviews, @Nullable Vote vote) {
        ReceivedEvent received = received(event, 9);
        FeedEntry expected = new FeedEntry(
                PARTIES.funder(),
                received.stored().id(),
                received.stored().type(),
                received.stored().time(),
                PARTIES.application(),
                PARTIES.call(),
                PARTIES.organisation(),
                stage,
                amounts,
                reviews,
                vote);
        Case known = Case.isNeededFor(event) ? inReview().after(received) : Case.UNKNOWN;
        assertThat(FeedRules.entry(received, known)).contains(expected);
    }

    static Stream<Object> notTheFundersConcern() {
        return Stream.of(
                drafted(PARTIES),
                edited(PARTIES),
                opened(PARTIES),
                assigned(PARTIES, ROSA),
                accepted(PARTIES, ROSA),
                declined(PARTIES, ROSA),
                recused(PARTIES, ROSA),
                released(PARTIES, ROSA),
                conflictSet(PARTIES, ROSA),
                conflictLifted(PARTIES, ROSA),
                amended(PARTIES, ROSA),
                RoundHappenings.discussionOpened(PARTIES, ROSA),
                RoundHappenings.contributed(PARTIES, ROSA),
                RoundHappenings.ballotCast(PARTIES, ROSA),
                abandoned(PARTIES),
                new ReceivedEvent.UnknownFact("de.kommig.application.sold.v1"));
    }

    @ParameterizedTest
    @MethodSource
    void notTheFundersConcern(Object event) {
        ReceivedEvent received = event instanceof ReceivedEvent.UnknownFact
                ? new ReceivedEvent(received(submitted(PARTIES), 9).stored(), event)
                : received(event, 9);
        assertThat(FeedRules.entry(received, inReview().after(received))).isEmpty();
    }

    @Test
    void a_draft_taken_back_was_never_the_funders_concern() {
        Case known = Case.UNKNOWN.after(received(drafted(PARTIES), 1));
        assertThat(FeedRules.entry(received(withdrawn(PARTIES), 2), known)).isEmpty();
    }

    @Test
    void who_waits_keeps_waiting_while_something_is_proposed() {
        Case known = Case.UNKNOWN.after(received(submitted(PARTIES), 1)).after(received(waitlisted(PARTIES), 2));
        for (Object event : List.of(rejectionProposed(PARTIES), proposalDeclined(PARTIES))) {
            assertThat(FeedRules.entry(received(event, 3), known))
                    .map(FeedEntry::state)
                    .contains(Stage.WAITLISTED);
        }
    }

    @Test
    void an_outline_stays_one_while_it_is_proposed_to_turn_it_down_also_when_that_is_read_later() {
        Case outlined = Case.UNKNOWN.after(received(outlineSubmitted(PARTIES), 2));
        Case applied = outlined.after(received(submitted(PARTIES), 6));
        for (Object event : List.of(rejectionProposed(PARTIES), proposalDeclined(PARTIES))) {
            for (Case known : List.of(outlined, applied)) {
                assertThat(FeedRules.entry(received(event, 3), known))
                        .map(FeedEntry::state)
                        .contains(Stage.OUTLINE_SUBMITTED);
            }
            assertThat(FeedRules.entry(received(event, 9), applied))
                    .map(FeedEntry::state)
                    .contains(Stage.VOTED);
        }
    }

    @Test
    void reviews_are_counted_as_they_come_in_and_a_replay_counts_the_same() {
        List<ReceivedEvent> round = List.of(
                received(opened(PARTIES), 1),
                received(assigned(PARTIES, ROSA), 2),
                received(assigned(PARTIES, RAVI), 3),
                received(reviewed(PARTIES, RAVI), 4),
                received(amended(PARTIES, RAVI), 5),
                received(reviewed(PARTIES, ROSA), 6),
                received(closed(PARTIES), 7));
        Case known = Case.UNKNOWN;
        for (int time = 1; time <= 2; time++) {
            Stream.Builder<Progress> seen = Stream.builder();
            for (ReceivedEvent event : round) {
                known = known.after(event);
                FeedRules.entry(event, known)
                        .flatMap(e -> Optional.ofNullable(e.reviews()))
                        .ifPresent(seen);
            }
            assertThat(seen.build()).as("time %d", time).containsExactly(new Progress(1, 3), new Progress(2, 3));
        }
    }

    @Test
    void no_reviewer_is_ever_named() {
        Case known = inReview();
        for (Object event : List.of(reviewed(PARTIES, ROSA), closed(PARTIES))) {
            ReceivedEvent received = received(event, 9);
            FeedEntry entry = FeedRules.entry(received, known.after(received)).orElseThrow();
            assertThat(EventJson.write(entry))
                    .doesNotContain(ROSA.toString())
                    .doesNotContain(received.stored().actor());
        }
    }

    private static Case inReview() {
        return Case.UNKNOWN.after(received(submitted(PARTIES), 1)).after(received(opened(PARTIES), 1));
    }

    private static Arguments shown(
            Object event, Stage stage, @Nullable Amounts amounts, @Nullable Progress reviews, @Nullable Vote vote) {
        return arguments(event, stage, amounts, reviews, vote);
    }

    private static Amounts requested(String euros) {
        return Amounts.of(Amounts.Kind.REQUESTED, Money.euros(euros));
    }

    private static Amounts given(String euros) {
        return Amounts.of(Amounts.Kind.APPROVED, Money.euros(euros));
    }
}
