package de.kommig.reviews.round;

import static de.kommig.contracts.Recommendation.APPROVE;
import static de.kommig.contracts.Recommendation.REDUCE;
import static de.kommig.contracts.Recommendation.REJECT;
import static de.kommig.reviews.round.RoundFacts.RANA;
import static de.kommig.reviews.round.RoundFacts.RAVI;
import static de.kommig.reviews.round.RoundFacts.ROSA;
import static de.kommig.reviews.round.RoundFacts.abandoned;
import static de.kommig.reviews.round.RoundFacts.accepted;
import static de.kommig.reviews.round.RoundFacts.amended;
import static de.kommig.reviews.round.RoundFacts.assigned;
import static de.kommig.reviews.round.RoundFacts.ballot;
import static de.kommig.reviews.round.RoundFacts.closed;
import static de.kommig.reviews.round.RoundFacts.declined;
import static de.kommig.reviews.round.RoundFacts.discussionOpened;
import static de.kommig.reviews.round.RoundFacts.opened;
import static de.kommig.reviews.round.RoundFacts.recused;
import static de.kommig.reviews.round.RoundFacts.said;
import static de.kommig.reviews.round.RoundFacts.submitted;
import static de.kommig.reviews.round.RoundFacts.text;

import de.kommig.contracts.round.ConflictGround;
import de.kommig.contracts.round.ConflictSource;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.reviews.round.RoundCommand.CastBallot;
import de.kommig.reviews.round.RoundCommand.Close;
import de.kommig.reviews.round.RoundCommand.Contribute;
import de.kommig.reviews.round.RoundCommand.OpenDiscussion;
import de.kommig.testing.DeciderFixture;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DiscussingTest {

    private static final UUID CONTRIBUTION = UUID.fromString("00000000-0000-4000-8000-0000000000c1");
    private static final UUID COORDINATOR = UUID.fromString("00000000-0000-4000-8000-0000000000c0");

    private final DeciderFixture<Round, RoundCommand, RoundEvent> nothing = DeciderFixture.of(RoundDecider.DECIDER);
    private final DeciderFixture<Round, RoundCommand, RoundEvent> reviewedOnce = nothing.given(
            opened(),
            assigned(ROSA),
            accepted(ROSA),
            submitted(ROSA, APPROVE),
            assigned(RANA),
            accepted(RANA),
            assigned(RAVI),
            accepted(RAVI));
    private final DeciderFixture<Round, RoundCommand, RoundEvent> reviewed =
            reviewedOnce.given(submitted(RAVI, REJECT));
    private final DeciderFixture<Round, RoundCommand, RoundEvent> discussed =
            reviewed.given(discussionOpened(ROSA, RAVI));

    private static Contribute contribution(UUID author) {
        return new Contribute(CONTRIBUTION, author, author.equals(COORDINATOR), text(ROSA));
    }

    @Test
    void the_discussion_opens_once_there_are_enough_reviews() {
        reviewedOnce.when(new OpenDiscussion()).thenRejected(RoundRejection.QUORUM_NOT_REACHED);
        reviewed.when(new OpenDiscussion()).then(discussionOpened(ROSA, RAVI));
        discussed.when(new OpenDiscussion()).thenRejected(RoundRejection.DISCUSSION_ALREADY_OPENED);
    }

    @Test
    void a_review_of_somebody_who_is_biased_is_not_enough() {
        reviewed.given(recused(RAVI)).when(new OpenDiscussion()).thenRejected(RoundRejection.QUORUM_NOT_REACHED);
    }

    @Test
    void nothing_is_discussed_where_there_is_no_open_round() {
        nothing.when(new OpenDiscussion()).thenRejected(RoundRejection.NO_ROUND);
        discussed.given(abandoned()).when(contribution(ROSA)).thenRejected(RoundRejection.ROUND_IS_ABANDONED);
        discussed
                .given(closed(1, 0, 1))
                .when(new CastBallot(ROSA, REDUCE))
                .thenRejected(RoundRejection.ROUND_IS_CLOSED);
    }

    @Test
    void who_has_reviewed_and_coordinators_say_something() {
        discussed
                .when(contribution(RAVI))
                .then(new RoundEvent.ContributionMade(RoundFacts.PARTIES, CONTRIBUTION, RAVI, text(ROSA)));
        discussed
                .when(contribution(COORDINATOR))
                .then(new RoundEvent.ContributionMade(RoundFacts.PARTIES, CONTRIBUTION, COORDINATOR, text(ROSA)));
    }

    @Test
    void nobody_says_anything_before_there_is_a_discussion() {
        reviewed.when(contribution(RAVI)).thenRejected(RoundRejection.NO_DISCUSSION);
        reviewed.when(contribution(COORDINATOR)).thenRejected(RoundRejection.NO_DISCUSSION);
        reviewed.when(new CastBallot(RAVI, REDUCE)).thenRejected(RoundRejection.NO_DISCUSSION);
    }

    @Test
    void who_has_not_reviewed_or_has_stepped_back_or_was_never_asked_takes_no_part() {
        discussed.when(contribution(RANA)).thenRejected(RoundRejection.REVIEW_NOT_SUBMITTED);
        discussed.when(new CastBallot(RANA, REDUCE)).thenRejected(RoundRejection.REVIEW_NOT_SUBMITTED);
        discussed.given(declined(RANA)).when(contribution(RANA)).thenRejected(RoundRejection.REVIEW_NOT_SUBMITTED);
        discussed.given(recused(RAVI)).when(contribution(RAVI)).thenRejected(RoundRejection.REVIEWER_IS_RECUSED);
        discussed
                .given(recused(RAVI))
                .when(new CastBallot(RAVI, REDUCE))
                .thenRejected(RoundRejection.REVIEWER_IS_RECUSED);
        discussed
                .when(new Contribute(CONTRIBUTION, COORDINATOR, false, text(ROSA)))
                .thenRejected(RoundRejection.NOT_ASSIGNED);
        discussed.when(new CastBallot(COORDINATOR, REDUCE)).thenRejected(RoundRejection.NOT_ASSIGNED);
    }

    @Test
    void who_hands_in_a_review_meanwhile_joins() {
        discussed
                .given(submitted(RANA, REDUCE))
                .when(new CastBallot(RANA, REJECT))
                .then(ballot(RANA, REJECT));
    }

    @Test
    void a_ballot_can_be_changed_and_is_not_cast_twice() {
        discussed.when(new CastBallot(ROSA, REDUCE)).then(ballot(ROSA, REDUCE));
        discussed
                .given(ballot(ROSA, REDUCE))
                .when(new CastBallot(ROSA, REDUCE))
                .thenRejected(RoundRejection.BALLOT_ALREADY_CAST);
        discussed
                .given(ballot(ROSA, REDUCE))
                .when(new CastBallot(ROSA, APPROVE))
                .then(ballot(ROSA, APPROVE));
    }

    @Test
    void the_vote_is_that_of_the_ballots_and_of_the_reviews_where_there_is_none() {
        discussed
                .given(said(CONTRIBUTION, RAVI), ballot(RAVI, REDUCE), ballot(RAVI, APPROVE))
                .when(new Close())
                .then(closed(2, 0, 0));
        discussed.when(new Close()).then(closed(1, 0, 1));
    }

    @Test
    void a_ballot_outweighs_a_review_that_is_changed_after_it() {
        discussed
                .given(ballot(RAVI, REDUCE), amended(RAVI, REJECT))
                .when(new Close())
                .then(closed(1, 1, 0));
    }

    @Test
    void the_ballot_of_somebody_who_is_biased_does_not_count() {
        discussed
                .given(submitted(RANA, APPROVE), ballot(RAVI, REJECT), recused(RAVI))
                .when(new Close())
                .then(closed(2, 0, 0));
    }

    @Test
    void the_others_go_on_when_somebody_is_out() {
        discussed.given(recused(RAVI)).when(contribution(ROSA)).then(said(CONTRIBUTION, ROSA));
        discussed
                .given(ballot(RAVI, APPROVE), recused(RAVI))
                .when(new CastBallot(ROSA, REDUCE))
                .then(ballot(ROSA, REDUCE));
    }

    @Test
    void who_was_not_biased_after_all_and_reviews_anew_votes_anew() {
        discussed
                .given(
                        ballot(RAVI, APPROVE),
                        new RoundEvent.ReviewerRecused(
                                RoundFacts.PARTIES, RAVI, ConflictGround.EMPLOYMENT, null, ConflictSource.COORDINATOR),
                        new RoundEvent.ConflictLifted(RoundFacts.PARTIES, RAVI),
                        assigned(RAVI),
                        accepted(RAVI),
                        submitted(RAVI, REJECT))
                .when(new Close())
                .then(closed(1, 0, 1));
    }

    @Test
    void the_round_closes_without_a_discussion_too() {
        reviewed.when(new Close()).then(closed(1, 0, 1));
    }
}
