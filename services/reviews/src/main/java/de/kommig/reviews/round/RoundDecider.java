package de.kommig.reviews.round;

import static de.kommig.eventstore.decider.Decision.accepted;
import static de.kommig.eventstore.decider.Decision.rejected;

import de.kommig.contracts.Parties;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.decider.Decider;
import de.kommig.eventstore.decider.Decision;
import de.kommig.reviews.round.RoundCommand.Abandon;
import de.kommig.reviews.round.RoundCommand.Accept;
import de.kommig.reviews.round.RoundCommand.Assign;
import de.kommig.reviews.round.RoundCommand.AssignWanted;
import de.kommig.reviews.round.RoundCommand.CastBallot;
import de.kommig.reviews.round.RoundCommand.Close;
import de.kommig.reviews.round.RoundCommand.Contribute;
import de.kommig.reviews.round.RoundCommand.Decline;
import de.kommig.reviews.round.RoundCommand.Exclude;
import de.kommig.reviews.round.RoundCommand.ExtendDeadline;
import de.kommig.reviews.round.RoundCommand.IfUnchanged;
import de.kommig.reviews.round.RoundCommand.InOpenRound;
import de.kommig.reviews.round.RoundCommand.LiftConflictOf;
import de.kommig.reviews.round.RoundCommand.OfReviewer;
import de.kommig.reviews.round.RoundCommand.OpenDiscussion;
import de.kommig.reviews.round.RoundCommand.OpenRound;
import de.kommig.reviews.round.RoundCommand.Recuse;
import de.kommig.reviews.round.RoundCommand.Release;
import de.kommig.reviews.round.RoundCommand.RemindReviewer;
import de.kommig.reviews.round.RoundCommand.RequestExtension;
import de.kommig.reviews.round.RoundCommand.SetConflictOf;
import de.kommig.reviews.round.RoundCommand.SubmitReview;

/** The rules of a round of review. */
public final class RoundDecider {

    public static final Decider<Round, RoundCommand, RoundEvent> DECIDER =
            new Decider<>(new Round.None(), RoundEvolution::evolve, RoundDecider::decide);

    private RoundDecider() {}

    /** The event that the command becomes, or a {@link RoundRejection}. */
    public static Decision<RoundEvent> decide(Round round, RoundCommand command) {
        return switch (command) {
            case OpenRound open -> open(round, open);
            case Abandon abandon -> abandon(round);
            case InOpenRound inRound ->
                switch (round) {
                    case Round.None none -> rejected(RoundRejection.NO_ROUND);
                    case Round.Closed closed -> rejected(RoundRejection.ROUND_IS_CLOSED);
                    case Round.Abandoned abandoned -> rejected(RoundRejection.ROUND_IS_ABANDONED);
                    case Round.Open open -> inOpenRound(open.panel(), inRound);
                };
        };
    }

    private static Decision<RoundEvent> open(Round round, OpenRound command) {
        return round instanceof Round.None
                ? accepted(new RoundEvent.Opened(command.parties(), command.reviewers(), command.quorum()))
                : rejected(RoundRejection.ROUND_ALREADY_OPENED);
    }

    private static Decision<RoundEvent> abandon(Round round) {
        return round instanceof Round.Open open
                ? accepted(new RoundEvent.Abandoned(open.panel().parties()))
                : rejected(RoundRejection.NOTHING_TO_ABANDON);
    }

    private static Decision<RoundEvent> inOpenRound(Panel panel, InOpenRound command) {
        return switch (command) {
            case Assign assign -> assign(panel, assign);
            case AssignWanted wanted -> assignWanted(panel, wanted.assign());
            case SetConflictOf set -> Excluding.set(panel, set);
            case LiftConflictOf lift -> Excluding.lift(panel, lift);
            case OpenDiscussion discussion -> Discussing.open(panel);
            case Contribute contribute -> Discussing.contribute(panel, contribute);
            case CastBallot cast -> Discussing.cast(panel, cast);
            case Close close -> close(panel);
            case IfUnchanged seen ->
                panel.revisionOf(seen.reviewer()) == seen.revision()
                        ? inOpenRound(panel, seen.command())
                        : rejected(RoundRejection.ASSIGNMENT_HAS_CHANGED);
            case ExtendDeadline extend -> Timekeeping.extend(panel, extend);
            case RemindReviewer remind -> Timekeeping.remind(panel, remind);
            case RequestExtension request -> Timekeeping.request(panel, request);
            case OfReviewer ofReviewer ->
                panel.assignmentOf(ofReviewer.reviewer())
                        .map(assignment -> ofReviewer(panel.parties(), assignment, ofReviewer))
                        .orElseGet(() -> rejected(RoundRejection.NOT_ASSIGNED));
        };
    }

    private static Decision<RoundEvent> assign(Panel panel, Assign command) {
        if (panel.conflicts().containsKey(command.reviewer())) {
            return rejected(RoundRejection.CONFLICT_OF_INTEREST);
        }
        return switch (panel.assignmentOf(command.reviewer()).orElse(null)) {
            case null -> assigned(panel, command);
            // Times change: who had no time in May may have some in June.
            case Assignment.Declined declined -> assigned(panel, command);
            case Assignment.Released released -> assigned(panel, command);
            case Assignment.Recused recused -> rejected(RoundRejection.REVIEWER_IS_RECUSED);
            case Assignment present -> rejected(RoundRejection.ALREADY_ASSIGNED);
        };
    }

    private static Decision<RoundEvent> assignWanted(Panel panel, Assign command) {
        return switch (panel.assignmentOf(command.reviewer()).orElse(null)) {
            case null ->
                panel.asked() < panel.reviewers() ? assign(panel, command) : rejected(RoundRejection.ENOUGH_REVIEWERS);
            case Assignment.Declined declined -> rejected(RoundRejection.REVIEWER_HAS_DECLINED);
            case Assignment.Released released -> rejected(RoundRejection.ASSIGNMENT_RELEASED);
            case Assignment present -> assign(panel, command);
        };
    }

    private static Decision<RoundEvent> assigned(Panel panel, Assign command) {
        return accepted(new RoundEvent.ReviewerAssigned(
                panel.parties(), command.reviewer(), command.dueAt(), command.reason()));
    }

    private static Decision<RoundEvent> close(Panel panel) {
        return panel.quorate()
                ? accepted(new RoundEvent.Closed(panel.parties(), panel.vote()))
                : rejected(RoundRejection.QUORUM_NOT_REACHED);
    }

    private static Decision<RoundEvent> ofReviewer(Parties parties, Assignment assignment, OfReviewer command) {
        return switch (command) {
            case Accept accept -> accept(parties, assignment, accept);
            case Decline decline -> decline(parties, assignment, decline);
            case Recuse recuse -> recuse(parties, assignment, recuse);
            case Exclude exclude -> Excluding.exclude(parties, assignment, exclude);
            case Release release -> Excluding.release(parties, assignment, release);
            case SubmitReview submit -> submit(parties, assignment, submit);
        };
    }

    private static Decision<RoundEvent> accept(Parties parties, Assignment assignment, Accept command) {
        return switch (assignment) {
            case Assignment.Assigned assigned ->
                accepted(new RoundEvent.AssignmentAccepted(parties, command.reviewer()));
            case Assignment.Accepted accepted -> rejected(RoundRejection.ALREADY_ACCEPTED);
            case Assignment.Submitted submitted -> rejected(RoundRejection.ALREADY_ACCEPTED);
            case Assignment.Declined declined -> rejected(RoundRejection.REVIEWER_HAS_DECLINED);
            case Assignment.Released released -> rejected(RoundRejection.ASSIGNMENT_RELEASED);
            case Assignment.Recused recused -> rejected(RoundRejection.REVIEWER_IS_RECUSED);
        };
    }

    private static Decision<RoundEvent> decline(Parties parties, Assignment assignment, Decline command) {
        return switch (assignment) {
            case Assignment.Assigned assigned -> declined(parties, command);
            case Assignment.Accepted accepted -> declined(parties, command);
            case Assignment.Submitted submitted -> rejected(RoundRejection.REVIEW_ALREADY_SUBMITTED);
            case Assignment.Declined declined -> rejected(RoundRejection.ALREADY_DECLINED);
            case Assignment.Released released -> rejected(RoundRejection.ASSIGNMENT_RELEASED);
            case Assignment.Recused recused -> rejected(RoundRejection.REVIEWER_IS_RECUSED);
        };
    }

    private static Decision<RoundEvent> declined(Parties parties, Decline command) {
        return accepted(new RoundEvent.AssignmentDeclined(parties, command.reviewer(), command.reason()));
    }

    /** A conflict of interest may come to light at any time, even when the review is in. */
    private static Decision<RoundEvent> recuse(Parties parties, Assignment assignment, Recuse command) {
        return assignment instanceof Assignment.Recused
                ? rejected(RoundRejection.ALREADY_RECUSED)
                : accepted(new RoundEvent.ReviewerRecused(
                        parties, command.reviewer(), command.ground(), command.explanation()));
    }

    private static Decision<RoundEvent> submit(Parties parties, Assignment assignment, SubmitReview command) {
        return switch (assignment) {
            case Assignment.Accepted accepted ->
                accepted(new RoundEvent.ReviewSubmitted(
                        parties,
                        command.reviewer(),
                        command.scores(),
                        command.recommendation(),
                        command.text(),
                        command.note()));
            case Assignment.Submitted submitted ->
                accepted(new RoundEvent.ReviewAmended(
                        parties,
                        command.reviewer(),
                        command.scores(),
                        command.recommendation(),
                        command.text(),
                        command.note()));
            // Accepting is where a reviewer looks for a conflict of interest; no review without that.
            case Assignment.Assigned assigned -> rejected(RoundRejection.ASSIGNMENT_NOT_ACCEPTED);
            case Assignment.Declined declined -> rejected(RoundRejection.REVIEWER_HAS_DECLINED);
            case Assignment.Released released -> rejected(RoundRejection.ASSIGNMENT_RELEASED);
            case Assignment.Recused recused -> rejected(RoundRejection.REVIEWER_IS_RECUSED);
        };
    }
}
