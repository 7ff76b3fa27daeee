package de.kommig.reviews.round;

import static de.kommig.reviews.round.RoundFacts.PARTIES;
import static de.kommig.reviews.round.RoundFacts.ROSA;
import static de.kommig.reviews.round.RoundFacts.accepted;
import static de.kommig.reviews.round.RoundFacts.assigned;
import static de.kommig.reviews.round.RoundFacts.closed;
import static de.kommig.reviews.round.RoundFacts.declined;
import static de.kommig.reviews.round.RoundFacts.opened;
import static de.kommig.reviews.round.RoundFacts.recused;
import static de.kommig.reviews.round.RoundFacts.submitted;
import static de.kommig.reviews.round.RoundFacts.text;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.Recommendation;
import de.kommig.contracts.round.ConflictGround;
import de.kommig.contracts.round.ConflictSource;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.reviews.round.RoundCommand.Assign;
import de.kommig.reviews.round.RoundCommand.Exclude;
import de.kommig.reviews.round.RoundCommand.LiftConflictOf;
import de.kommig.reviews.round.RoundCommand.Release;
import de.kommig.reviews.round.RoundCommand.SetConflictOf;
import de.kommig.testing.DeciderFixture;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Others than the reviewer say that somebody has no part in a round. */
class ExcludingTest {

    private final DeciderFixture<Round, RoundCommand, RoundEvent> open =
            DeciderFixture.of(RoundDecider.DECIDER).given(opened());
    private final DeciderFixture<Round, RoundCommand, RoundEvent> asked = open.given(assigned(ROSA));
    private final DeciderFixture<Round, RoundCommand, RoundEvent> reviewed =
            asked.given(accepted(ROSA), submitted(ROSA, Recommendation.APPROVE));

    private final SetConflictOf set = new SetConflictOf(ROSA, ConflictGround.ADVISER_TO_APPLICANT, text(ROSA));
    private final Exclude exclude = new Exclude(ROSA, ConflictGround.OWN_ORGANISATION);
    private final Release release = new Release(ROSA, text(ROSA));
    private final LiftConflictOf lift = new LiftConflictOf(ROSA);

    private static RoundEvent isSet() {
        return new RoundEvent.ConflictSet(PARTIES, ROSA, ConflictGround.ADVISER_TO_APPLICANT, text(ROSA));
    }

    private static RoundEvent isOut(ConflictSource source) {
        return source == ConflictSource.COORDINATOR
                ? new RoundEvent.ReviewerRecused(PARTIES, ROSA, ConflictGround.ADVISER_TO_APPLICANT, text(ROSA), source)
                : new RoundEvent.ReviewerRecused(PARTIES, ROSA, ConflictGround.OWN_ORGANISATION, null, source);
    }

    private static RoundEvent isReleased() {
        return new RoundEvent.ReviewerReleased(PARTIES, ROSA, text(ROSA));
    }

    private static RoundEvent isLifted() {
        return new RoundEvent.ConflictLifted(PARTIES, ROSA);
    }

    @Test
    void who_has_a_conflict_that_a_coordinator_has_set_is_not_asked_until_it_is_lifted() {
        var set = open.when(this.set).then(isSet());
        set.when(new Assign(ROSA)).thenRejected(RoundRejection.CONFLICT_OF_INTEREST);
        set.when(this.set).thenRejected(RoundRejection.CONFLICT_ALREADY_SET);

        set.when(lift).then(isLifted()).when(new Assign(ROSA)).then(assigned(ROSA));
    }

    @Test
    void who_was_asked_before_a_coordinator_sets_a_conflict_is_out() {
        asked.when(set)
                .then(isOut(ConflictSource.COORDINATOR))
                .when(new Assign(ROSA))
                .thenRejected(RoundRejection.REVIEWER_IS_RECUSED);
        asked.given(declined(ROSA))
                .when(set)
                .then(isSet())
                .when(new Assign(ROSA))
                .thenRejected(RoundRejection.CONFLICT_OF_INTEREST);
        asked.given(recused(ROSA)).when(set).thenRejected(RoundRejection.ALREADY_RECUSED);
    }

    @Test
    void a_review_no_longer_counts_once_a_conflict_has_come_to_light() {
        var out = reviewed.when(exclude).then(isOut(ConflictSource.PLATFORM));

        assertThat(out.state().reviewers().orElseThrow().countingReviews()).isEmpty();
        assertThat(out.state().reviewers().orElseThrow().asked()).isZero();
        out.when(exclude).thenRejected(RoundRejection.ALREADY_RECUSED);
        open.when(exclude).thenRejected(RoundRejection.NOT_ASSIGNED);
        asked.given(declined(ROSA)).when(exclude).thenRejected(RoundRejection.NOT_ASSIGNED);
    }

    @Test
    void only_what_a_coordinator_has_set_is_lifted_by_one() {
        asked.given(isOut(ConflictSource.COORDINATOR))
                .when(lift)
                .then(isLifted())
                .when(new Assign(ROSA))
                .then(assigned(ROSA));
        asked.given(isOut(ConflictSource.PLATFORM)).when(lift).thenRejected(RoundRejection.NO_CONFLICT_SET);
        asked.given(recused(ROSA)).when(lift).thenRejected(RoundRejection.NO_CONFLICT_SET);
        open.when(lift).thenRejected(RoundRejection.NO_CONFLICT_SET);
    }

    @Test
    void a_question_is_taken_back_before_the_review_is_in_and_can_be_put_again() {
        var released = asked.given(accepted(ROSA)).when(release).then(isReleased());
        released.when(release).thenRejected(RoundRejection.ALREADY_RELEASED);
        released.when(new RoundCommand.Accept(ROSA)).thenRejected(RoundRejection.ASSIGNMENT_RELEASED);
        released.when(new RoundCommand.Decline(ROSA, null)).thenRejected(RoundRejection.ASSIGNMENT_RELEASED);
        released.when(new Assign(ROSA)).then(assigned(ROSA));

        reviewed.when(release).thenRejected(RoundRejection.REVIEW_ALREADY_SUBMITTED);
        asked.given(declined(ROSA)).when(release).thenRejected(RoundRejection.REVIEWER_HAS_DECLINED);
        asked.given(recused(ROSA)).when(release).thenRejected(RoundRejection.REVIEWER_IS_RECUSED);
        open.when(release).thenRejected(RoundRejection.NOT_ASSIGNED);
    }

    @Test
    void nothing_of_it_once_the_round_is_over() {
        var over = reviewed.given(closed(1, 0, 0));
        over.when(set).thenRejected(RoundRejection.ROUND_IS_CLOSED);
        over.when(exclude).thenRejected(RoundRejection.ROUND_IS_CLOSED);
        over.when(release).thenRejected(RoundRejection.ROUND_IS_CLOSED);
    }

    @Test
    void what_was_said_when_asking_is_in_the_fact() {
        Instant due = Instant.parse("2027-01-14T22:59:59Z");
        open.when(new Assign(ROSA, due, text(ROSA)))
                .then(new RoundEvent.ReviewerAssigned(PARTIES, ROSA, due, text(ROSA)));
    }
}
