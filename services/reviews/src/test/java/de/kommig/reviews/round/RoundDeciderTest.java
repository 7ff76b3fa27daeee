package de.kommig.reviews.round;

import static de.kommig.contracts.Recommendation.APPROVE;
import static de.kommig.contracts.Recommendation.REDUCE;
import static de.kommig.contracts.Recommendation.REJECT;
import static de.kommig.reviews.round.RoundFacts.PARTIES;
import static de.kommig.reviews.round.RoundFacts.RANA;
import static de.kommig.reviews.round.RoundFacts.RAVI;
import static de.kommig.reviews.round.RoundFacts.ROSA;
import static de.kommig.reviews.round.RoundFacts.abandoned;
import static de.kommig.reviews.round.RoundFacts.accepted;
import static de.kommig.reviews.round.RoundFacts.amended;
import static de.kommig.reviews.round.RoundFacts.assigned;
import static de.kommig.reviews.round.RoundFacts.closed;
import static de.kommig.reviews.round.RoundFacts.declined;
import static de.kommig.reviews.round.RoundFacts.opened;
import static de.kommig.reviews.round.RoundFacts.recused;
import static de.kommig.reviews.round.RoundFacts.scores;
import static de.kommig.reviews.round.RoundFacts.submitted;
import static de.kommig.reviews.round.RoundFacts.text;

import de.kommig.contracts.Recommendation;
import de.kommig.contracts.round.ConflictGround;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.reviews.round.RoundCommand.Abandon;
import de.kommig.reviews.round.RoundCommand.Accept;
import de.kommig.reviews.round.RoundCommand.Assign;
import de.kommig.reviews.round.RoundCommand.Close;
import de.kommig.reviews.round.RoundCommand.Decline;
import de.kommig.reviews.round.RoundCommand.OpenRound;
import de.kommig.reviews.round.RoundCommand.Recuse;
import de.kommig.reviews.round.RoundCommand.SubmitReview;
import de.kommig.testing.DeciderFixture;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RoundDeciderTest {

    private final DeciderFixture<Round, RoundCommand, RoundEvent> nothing = DeciderFixture.of(RoundDecider.DECIDER);
    private final DeciderFixture<Round, RoundCommand, RoundEvent> open = nothing.given(opened());
    private final DeciderFixture<Round, RoundCommand, RoundEvent> rosaAsked = open.given(assigned(ROSA));
    private final DeciderFixture<Round, RoundCommand, RoundEvent> rosaAccepted = rosaAsked.given(accepted(ROSA));
    private final DeciderFixture<Round, RoundCommand, RoundEvent> rosaReviewed =
            rosaAccepted.given(submitted(ROSA, APPROVE));
    private final DeciderFixture<Round, RoundCommand, RoundEvent> twoReviewed =
            rosaReviewed.given(assigned(RAVI), accepted(RAVI), submitted(RAVI, REDUCE));

    private static SubmitReview reviewOf(UUID reviewer, Recommendation recommendation) {
        return new SubmitReview(reviewer, scores(), recommendation, text(reviewer));
    }

    @Nested
    class Opening {

        @Test
        void opens_with_what_the_call_asks_for() {
            nothing.when(new OpenRound(PARTIES, 3, 2)).then(opened());
        }

        @Test
        void happens_once_however_often_it_is_asked_for() {
            open.when(new OpenRound(PARTIES, 3, 2)).thenRejected(RoundRejection.ROUND_ALREADY_OPENED);
        }

        @Test
        void does_not_revive_a_round_that_is_over() {
            open.given(abandoned())
                    .when(new OpenRound(PARTIES, 3, 2))
                    .thenRejected(RoundRejection.ROUND_ALREADY_OPENED);
        }
    }

    @Nested
    class Assigning {

        @Test
        void asks_a_reviewer() {
            open.when(new Assign(ROSA)).then(assigned(ROSA));
        }

        @Test
        void asks_each_reviewer_once() {
            rosaAsked.when(new Assign(ROSA)).thenRejected(RoundRejection.ALREADY_ASSIGNED);
            rosaAccepted.when(new Assign(ROSA)).thenRejected(RoundRejection.ALREADY_ASSIGNED);
            rosaReviewed.when(new Assign(ROSA)).thenRejected(RoundRejection.ALREADY_ASSIGNED);
        }

        @Test
        void can_ask_again_who_declined() {
            rosaAsked.given(declined(ROSA)).when(new Assign(ROSA)).then(assigned(ROSA));
        }

        @Test
        void never_asks_again_who_recused() {
            rosaAsked.given(recused(ROSA)).when(new Assign(ROSA)).thenRejected(RoundRejection.REVIEWER_IS_RECUSED);
        }

        @Test
        void needs_a_round() {
            nothing.when(new Assign(ROSA)).thenRejected(RoundRejection.NO_ROUND);
        }
    }

    @Nested
    class Answering {

        @Test
        void accepts() {
            rosaAsked.when(new Accept(ROSA)).then(accepted(ROSA));
        }

        @Test
        void accepts_once() {
            rosaAccepted.when(new Accept(ROSA)).thenRejected(RoundRejection.ALREADY_ACCEPTED);
            rosaReviewed.when(new Accept(ROSA)).thenRejected(RoundRejection.ALREADY_ACCEPTED);
        }

        @Test
        void declines_before_or_after_accepting_with_a_reason_or_without() {
            rosaAsked.when(new Decline(ROSA, null)).then(declined(ROSA));
            rosaAccepted
                    .when(new Decline(ROSA, text(ROSA)))
                    .then(new RoundEvent.AssignmentDeclined(PARTIES, ROSA, text(ROSA)));
        }

        @Test
        void cannot_decline_what_is_done() {
            rosaReviewed.when(new Decline(ROSA, null)).thenRejected(RoundRejection.REVIEW_ALREADY_SUBMITTED);
        }

        @Test
        void who_declined_must_be_asked_again_first() {
            DeciderFixture<Round, RoundCommand, RoundEvent> gone = rosaAsked.given(declined(ROSA));
            gone.when(new Accept(ROSA)).thenRejected(RoundRejection.REVIEWER_HAS_DECLINED);
            gone.when(new Decline(ROSA, null)).thenRejected(RoundRejection.ALREADY_DECLINED);
            gone.when(reviewOf(ROSA, APPROVE)).thenRejected(RoundRejection.REVIEWER_HAS_DECLINED);
        }

        @Test
        void recuses_at_any_time_while_the_round_is_open() {
            Recuse conflict = new Recuse(ROSA, ConflictGround.EMPLOYMENT, null);
            rosaAsked.when(conflict).then(recused(ROSA));
            rosaAccepted.when(conflict).then(recused(ROSA));
            rosaReviewed.when(conflict).then(recused(ROSA));
            rosaAsked.given(declined(ROSA)).when(conflict).then(recused(ROSA));
        }

        @Test
        void recusal_is_for_good() {
            DeciderFixture<Round, RoundCommand, RoundEvent> gone = rosaAsked.given(recused(ROSA));
            gone.when(new Recuse(ROSA, ConflictGround.OTHER, null)).thenRejected(RoundRejection.ALREADY_RECUSED);
            gone.when(new Accept(ROSA)).thenRejected(RoundRejection.REVIEWER_IS_RECUSED);
            gone.when(new Decline(ROSA, null)).thenRejected(RoundRejection.REVIEWER_IS_RECUSED);
            gone.when(reviewOf(ROSA, APPROVE)).thenRejected(RoundRejection.REVIEWER_IS_RECUSED);
        }

        @Test
        void only_who_was_asked_can_answer() {
            rosaAsked.when(new Accept(RAVI)).thenRejected(RoundRejection.NOT_ASSIGNED);
            rosaAsked.when(new Decline(RAVI, null)).thenRejected(RoundRejection.NOT_ASSIGNED);
            rosaAsked.when(new Recuse(RAVI, ConflictGround.RELATIVE, null)).thenRejected(RoundRejection.NOT_ASSIGNED);
        }
    }

    @Nested
    class Reviewing {

        @Test
        void hands_in_a_review() {
            rosaAccepted.when(reviewOf(ROSA, APPROVE)).then(submitted(ROSA, APPROVE));
        }

        @Test
        void a_second_one_replaces_the_first() {
            rosaReviewed.when(reviewOf(ROSA, REJECT)).then(amended(ROSA, REJECT));
        }

        @Test
        void needs_the_assignment_accepted() {
            rosaAsked.when(reviewOf(ROSA, APPROVE)).thenRejected(RoundRejection.ASSIGNMENT_NOT_ACCEPTED);
        }

        @Test
        void is_for_reviewers_of_this_round_only() {
            rosaAccepted.when(reviewOf(RAVI, APPROVE)).thenRejected(RoundRejection.NOT_ASSIGNED);
        }
    }

    @Nested
    class Closing {

        @Test
        void counts_the_voices() {
            twoReviewed.when(new Close()).then(closed(1, 1, 0));
        }

        @Test
        void counts_what_each_reviewer_said_last() {
            twoReviewed.given(amended(RAVI, APPROVE)).when(new Close()).then(closed(2, 0, 0));
        }

        @Test
        void needs_the_quorum() {
            rosaReviewed.when(new Close()).thenRejected(RoundRejection.QUORUM_NOT_REACHED);
        }

        @Test
        void does_not_count_who_recused_afterwards() {
            twoReviewed.given(recused(RAVI)).when(new Close()).thenRejected(RoundRejection.QUORUM_NOT_REACHED);
            twoReviewed
                    .given(recused(RAVI), assigned(RANA), accepted(RANA), submitted(RANA, REJECT))
                    .when(new Close())
                    .then(closed(1, 0, 1));
        }

        @Test
        void ends_everything() {
            DeciderFixture<Round, RoundCommand, RoundEvent> over = twoReviewed.given(closed(1, 1, 0));
            over.when(new Close()).thenRejected(RoundRejection.ROUND_IS_CLOSED);
            over.when(new Assign(RANA)).thenRejected(RoundRejection.ROUND_IS_CLOSED);
            over.when(reviewOf(ROSA, REJECT)).thenRejected(RoundRejection.ROUND_IS_CLOSED);
            over.when(new Recuse(ROSA, ConflictGround.OTHER, null)).thenRejected(RoundRejection.ROUND_IS_CLOSED);
        }
    }

    @Nested
    class Abandoning {

        @Test
        void ends_an_open_round_without_a_vote() {
            rosaReviewed.when(new Abandon()).then(abandoned());
        }

        @Test
        void leaves_alone_what_is_not_open() {
            nothing.when(new Abandon()).thenRejected(RoundRejection.NOTHING_TO_ABANDON);
            twoReviewed.given(closed(1, 1, 0)).when(new Abandon()).thenRejected(RoundRejection.NOTHING_TO_ABANDON);
            open.given(abandoned()).when(new Abandon()).thenRejected(RoundRejection.NOTHING_TO_ABANDON);
        }

        @Test
        void ends_everything() {
            DeciderFixture<Round, RoundCommand, RoundEvent> over = rosaAccepted.given(abandoned());
            over.when(reviewOf(ROSA, APPROVE)).thenRejected(RoundRejection.ROUND_IS_ABANDONED);
            over.when(new Close()).thenRejected(RoundRejection.ROUND_IS_ABANDONED);
        }
    }
}
