package de.kommig.reviews.round;

import static de.kommig.contracts.Recommendation.APPROVE;
import static de.kommig.reviews.round.RoundFacts.PARTIES;
import static de.kommig.reviews.round.RoundFacts.RAVI;
import static de.kommig.reviews.round.RoundFacts.ROSA;
import static de.kommig.reviews.round.RoundFacts.accepted;
import static de.kommig.reviews.round.RoundFacts.assigned;
import static de.kommig.reviews.round.RoundFacts.closed;
import static de.kommig.reviews.round.RoundFacts.declined;
import static de.kommig.reviews.round.RoundFacts.extended;
import static de.kommig.reviews.round.RoundFacts.moreTimeAsked;
import static de.kommig.reviews.round.RoundFacts.opened;
import static de.kommig.reviews.round.RoundFacts.recused;
import static de.kommig.reviews.round.RoundFacts.reminded;
import static de.kommig.reviews.round.RoundFacts.submitted;
import static de.kommig.reviews.round.RoundFacts.text;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.application.ReminderKind;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.reviews.round.RoundCommand.Assign;
import de.kommig.reviews.round.RoundCommand.ExtendDeadline;
import de.kommig.reviews.round.RoundCommand.RemindReviewer;
import de.kommig.reviews.round.RoundCommand.RequestExtension;
import de.kommig.reviews.round.RoundCommand.SubmitReview;
import de.kommig.testing.DeciderFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TimekeepingTest {

    private static final Instant DUE = Instant.parse("2026-07-15T21:59:59Z");
    private static final Instant LATER = Instant.parse("2026-07-22T21:59:59Z");
    private static final Instant LONG_BEFORE = DUE.minus(Duration.ofDays(10));
    private static final Instant SOON = DUE.minus(Duration.ofDays(3));
    private static final Instant LAST_MOMENT = DUE.plusMillis(999);
    private static final Instant OVER = DUE.plusSeconds(1);

    private final DeciderFixture<Round, RoundCommand, RoundEvent> open =
            DeciderFixture.of(RoundDecider.DECIDER).given(opened());
    private final DeciderFixture<Round, RoundCommand, RoundEvent> rosaAsked = open.given(assigned(ROSA, DUE));
    private final DeciderFixture<Round, RoundCommand, RoundEvent> rosaAccepted = rosaAsked.given(accepted(ROSA));

    @Test
    void the_deadline_comes_with_the_question() {
        open.when(new Assign(ROSA, DUE, null)).then(assigned(ROSA, DUE));
    }

    @Test
    void a_late_review_is_taken_until_the_round_closes() {
        rosaAccepted
                .given(reminded(ROSA, ReminderKind.OVERDUE, DUE))
                .when(new SubmitReview(ROSA, RoundFacts.scores(), APPROVE, text(ROSA)))
                .then(submitted(ROSA, APPROVE));
    }

    @Test
    void who_is_asked_again_has_the_new_deadline_and_nothing_of_the_old_one() {
        Round again = RoundDecider.DECIDER.stateAfter(List.of(
                opened(),
                assigned(ROSA, DUE),
                moreTimeAsked(ROSA, LATER),
                reminded(ROSA, ReminderKind.OVERDUE, DUE),
                declined(ROSA),
                assigned(ROSA, LATER)));
        assertThat(again.reviewers().orElseThrow().deadlineOf(ROSA)).contains(ReviewDeadline.at(LATER));
    }

    @Nested
    class MoreTime {

        @Test
        void is_given_by_a_coordinator_before_and_after_the_deadline() {
            for (Instant now : List.of(LONG_BEFORE, OVER)) {
                rosaAsked.when(new ExtendDeadline(ROSA, LATER, null, now)).then(extended(ROSA, LATER));
                rosaAccepted.when(new ExtendDeadline(ROSA, LATER, null, now)).then(extended(ROSA, LATER));
            }
        }

        @Test
        void is_asked_for_by_the_reviewer_with_a_reason_or_without() {
            rosaAccepted
                    .when(new RequestExtension(ROSA, LATER, text(ROSA), LONG_BEFORE))
                    .then(moreTimeAsked(ROSA, LATER));
            rosaAsked
                    .when(new RequestExtension(ROSA, LATER, null, OVER))
                    .then(new RoundEvent.ExtensionRequested(PARTIES, ROSA, LATER, null));
        }

        @Test
        void ends_later_than_the_time_that_there_is_and_not_in_the_past() {
            rosaAccepted
                    .when(new ExtendDeadline(ROSA, DUE, null, LONG_BEFORE))
                    .thenRejected(RoundRejection.EXTENSION_IS_NO_LATER);
            rosaAccepted
                    .when(new ExtendDeadline(ROSA, LATER, null, LATER))
                    .thenRejected(RoundRejection.EXTENSION_IS_NO_LATER);
            rosaAccepted
                    .given(extended(ROSA, LATER))
                    .when(new RequestExtension(ROSA, LATER, null, LONG_BEFORE))
                    .thenRejected(RoundRejection.EXTENSION_IS_NO_LATER);
        }

        @Test
        void does_not_last_for_ever() {
            Instant end = LONG_BEFORE.plus(Timekeeping.LONGEST);
            rosaAccepted.when(new ExtendDeadline(ROSA, end, null, LONG_BEFORE)).then(extended(ROSA, end));
            rosaAccepted
                    .when(new ExtendDeadline(ROSA, end.plusSeconds(1), null, LONG_BEFORE))
                    .thenRejected(RoundRejection.EXTENSION_IS_TOO_LONG);
        }

        @Test
        void makes_no_sense_without_a_deadline() {
            open.given(assigned(ROSA))
                    .when(new ExtendDeadline(ROSA, LATER, null, LONG_BEFORE))
                    .thenRejected(RoundRejection.REVIEW_HAS_NO_DEADLINE);
        }

        @Test
        void is_for_who_has_not_handed_in_nor_stepped_back() {
            ExtendDeadline more = new ExtendDeadline(ROSA, LATER, null, LONG_BEFORE);
            rosaAccepted
                    .given(submitted(ROSA, APPROVE))
                    .when(more)
                    .thenRejected(RoundRejection.REVIEW_ALREADY_SUBMITTED);
            rosaAsked.given(declined(ROSA)).when(more).thenRejected(RoundRejection.REVIEWER_HAS_DECLINED);
            rosaAsked.given(recused(ROSA)).when(more).thenRejected(RoundRejection.REVIEWER_IS_RECUSED);
            rosaAsked
                    .when(new ExtendDeadline(RAVI, LATER, null, LONG_BEFORE))
                    .thenRejected(RoundRejection.NOT_ASSIGNED);
            rosaAsked.given(closed(0, 0, 0)).when(more).thenRejected(RoundRejection.ROUND_IS_CLOSED);
        }

        @Test
        void answers_what_was_asked() {
            Round round = RoundDecider.DECIDER.stateAfter(
                    List.of(opened(), assigned(ROSA, DUE), moreTimeAsked(ROSA, LATER), extended(ROSA, LATER)));
            assertThat(round.reviewers().orElseThrow().deadlineOf(ROSA)).contains(ReviewDeadline.at(LATER));
        }
    }

    @Nested
    class Reminders {

        @Test
        void come_three_days_before_and_when_the_last_second_is_over() {
            RoundEvent soon = reminded(ROSA, ReminderKind.DUE_SOON, DUE);
            rosaAccepted
                    .when(new RemindReviewer(ROSA, SOON.minusMillis(1)))
                    .thenRejected(RoundRejection.NOTHING_TO_REMIND_OF);
            rosaAccepted.when(new RemindReviewer(ROSA, SOON)).then(soon);
            rosaAsked.when(new RemindReviewer(ROSA, LAST_MOMENT)).then(soon);
            rosaAccepted.when(new RemindReviewer(ROSA, OVER)).then(reminded(ROSA, ReminderKind.OVERDUE, DUE));
        }

        @Test
        void come_once_each() {
            DeciderFixture<Round, RoundCommand, RoundEvent> soon =
                    rosaAccepted.given(reminded(ROSA, ReminderKind.DUE_SOON, DUE));
            soon.when(new RemindReviewer(ROSA, LAST_MOMENT)).thenRejected(RoundRejection.NOTHING_TO_REMIND_OF);
            soon.when(new RemindReviewer(ROSA, OVER)).then(reminded(ROSA, ReminderKind.OVERDUE, DUE));
            soon.given(reminded(ROSA, ReminderKind.OVERDUE, DUE))
                    .when(new RemindReviewer(ROSA, LATER))
                    .thenRejected(RoundRejection.NOTHING_TO_REMIND_OF);
        }

        @Test
        void come_anew_for_a_new_deadline() {
            rosaAccepted
                    .given(reminded(ROSA, ReminderKind.OVERDUE, DUE), extended(ROSA, LATER))
                    .when(new RemindReviewer(ROSA, LATER))
                    .then(reminded(ROSA, ReminderKind.DUE_SOON, LATER));
        }

        @Test
        void do_not_reach_who_has_handed_in_or_stepped_back() {
            RemindReviewer over = new RemindReviewer(ROSA, OVER);
            rosaAccepted
                    .given(submitted(ROSA, APPROVE))
                    .when(over)
                    .thenRejected(RoundRejection.REVIEW_ALREADY_SUBMITTED);
            rosaAsked.given(declined(ROSA)).when(over).thenRejected(RoundRejection.REVIEWER_HAS_DECLINED);
            rosaAsked.given(recused(ROSA)).when(over).thenRejected(RoundRejection.REVIEWER_IS_RECUSED);
        }
    }
}
