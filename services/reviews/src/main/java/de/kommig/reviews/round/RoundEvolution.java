package de.kommig.reviews.round;

import de.kommig.contracts.round.RoundEvent;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** How a round becomes what it is. */
final class RoundEvolution {

    private RoundEvolution() {}

    /** The round after the event; an event that cannot follow leaves it as it was. */
    static Round evolve(Round round, RoundEvent event) {
        return switch (event) {
            case RoundEvent.Opened opened ->
                new Round.Open(Panel.empty(opened.parties(), opened.reviewers(), opened.quorum()));
            case RoundEvent.DiscussionOpened opened -> discussing(round, before -> Discussion.OPENED);
            case RoundEvent.ContributionMade made -> round;
            case RoundEvent.BallotCast cast ->
                discussing(round, before -> before.with(cast.reviewer(), cast.recommendation()));
            case RoundEvent.Closed closed ->
                round.reviewers()
                        .<Round>map(panel -> new Round.Closed(panel, closed.vote()))
                        .orElse(round);
            case RoundEvent.Abandoned abandoned ->
                round.reviewers().<Round>map(Round.Abandoned::new).orElse(round);
            case RoundEvent.ReviewerAssigned assigned ->
                timed(
                        changePanel(
                                change(round, assigned.reviewer(), before -> new Assignment.Assigned()),
                                panel -> panel.asking(assigned.reviewer(), assigned.reason())),
                        assigned.reviewer(),
                        before -> Optional.ofNullable(assigned.dueAt()).map(ReviewDeadline::at));
            case RoundEvent.ExtensionRequested requested ->
                told(
                        round,
                        requested.reviewer(),
                        before -> before.map(
                                it -> it.asking(new ReviewDeadline.MoreTime(requested.until(), requested.reason()))));
            case RoundEvent.DeadlineExtended extended ->
                told(round, extended.reviewer(), before -> Optional.of(ReviewDeadline.at(extended.dueAt())));
            case RoundEvent.ReviewerReminded reminded ->
                timed(round, reminded.reviewer(), before -> before.map(it -> it.remindedOf(reminded.kind())));
            case RoundEvent.AssignmentAccepted accepted ->
                change(round, accepted.reviewer(), before -> new Assignment.Accepted());
            case RoundEvent.AssignmentDeclined declined ->
                change(round, declined.reviewer(), before -> new Assignment.Declined(declined.reason()));
            case RoundEvent.ReviewerRecused recused ->
                change(
                        round,
                        recused.reviewer(),
                        before -> new Assignment.Recused(
                                recused.ground(),
                                recused.explanation(),
                                before.review().orElse(null),
                                recused.source()));
            case RoundEvent.ReviewerReleased released ->
                change(round, released.reviewer(), before -> new Assignment.Released(released.reason()));
            case RoundEvent.ConflictSet set ->
                changePanel(
                        round,
                        panel -> panel.withConflict(set.reviewer(), new SetConflict(set.ground(), set.explanation())));
            case RoundEvent.ConflictLifted lifted -> changePanel(round, panel -> lifted(panel, lifted.reviewer()));
            case RoundEvent.ReviewSubmitted submitted ->
                change(
                        round,
                        submitted.reviewer(),
                        before -> new Assignment.Submitted(new Review(
                                submitted.scores(), submitted.recommendation(), submitted.text(), submitted.note())));
            case RoundEvent.ReviewAmended amended ->
                change(
                        round,
                        amended.reviewer(),
                        before -> new Assignment.Submitted(new Review(
                                amended.scores(), amended.recommendation(), amended.text(), amended.note())));
        };
    }

    /** The same where it makes a difference to who looks at the assignment; a reminder does not. */
    private static Round told(Round round, UUID reviewer, UnaryOperator<Optional<ReviewDeadline>> change) {
        return timed(round, reviewer, change) instanceof Round.Open open
                ? new Round.Open(open.panel().touched(reviewer))
                : round;
    }

    private static Round timed(Round round, UUID reviewer, UnaryOperator<Optional<ReviewDeadline>> change) {
        if (!(round instanceof Round.Open open)) {
            return round;
        }
        Panel panel = open.panel();
        return new Round.Open(panel.withDeadline(reviewer, change.apply(panel.deadlineOf(reviewer))));
    }

    /** Who was out by it can be asked again; the review that may have been there does not come back. */
    private static Panel lifted(Panel panel, UUID reviewer) {
        Panel without = panel.withConflict(reviewer, null);
        return panel.assignmentOf(reviewer).orElse(null) instanceof Assignment.Recused
                ? without.with(reviewer, new Assignment.Released(null))
                : without;
    }

    private static Round changePanel(Round round, UnaryOperator<Panel> change) {
        return round instanceof Round.Open open ? new Round.Open(change.apply(open.panel())) : round;
    }

    private static Round discussing(Round round, UnaryOperator<Discussion> change) {
        return changePanel(
                round,
                panel -> panel.with(change.apply(Objects.requireNonNullElse(panel.discussion(), Discussion.OPENED))));
    }

    private static Round change(Round round, UUID reviewer, UnaryOperator<Assignment> change) {
        if (!(round instanceof Round.Open open)) {
            return round;
        }
        Assignment before = open.panel().assignmentOf(reviewer).orElseGet(Assignment.Assigned::new);
        return new Round.Open(open.panel().with(reviewer, change.apply(before)));
    }
}
