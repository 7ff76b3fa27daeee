package de.kommig.reviews.round;

import static de.kommig.eventstore.decider.Decision.accepted;
import static de.kommig.eventstore.decider.Decision.rejected;

import de.kommig.contracts.Parties;
import de.kommig.contracts.round.ConflictSource;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.decider.Decision;

/** Others than the reviewer say that somebody has no part in a round: a coordinator, or what the platform knows (§§ 20, 21 VwVfG). */
final class Excluding {

    private Excluding() {}

    /** Who has been asked is out by it; who has not been asked must not be. */
    static Decision<RoundEvent> set(Panel panel, RoundCommand.SetConflictOf command) {
        if (panel.conflicts().containsKey(command.reviewer())) {
            return rejected(RoundRejection.CONFLICT_ALREADY_SET);
        }
        return switch (panel.assignmentOf(command.reviewer()).orElse(null)) {
            case Assignment.Recused recused -> rejected(RoundRejection.ALREADY_RECUSED);
            case Assignment present
            when !present.steppedBack() ->
                accepted(new RoundEvent.ReviewerRecused(
                        panel.parties(),
                        command.reviewer(),
                        command.ground(),
                        command.explanation(),
                        ConflictSource.COORDINATOR));
            case null, default ->
                accepted(new RoundEvent.ConflictSet(
                        panel.parties(), command.reviewer(), command.ground(), command.explanation()));
        };
    }

    static Decision<RoundEvent> lift(Panel panel, RoundCommand.LiftConflictOf command) {
        boolean set = panel.conflicts().containsKey(command.reviewer())
                || panel.assignmentOf(command.reviewer()).orElse(null) instanceof Assignment.Recused recused
                        && recused.source() == ConflictSource.COORDINATOR;
        return set
                ? accepted(new RoundEvent.ConflictLifted(panel.parties(), command.reviewer()))
                : rejected(RoundRejection.NO_CONFLICT_SET);
    }

    /** A conflict of interest may come to light at any time, even when the review is in; who has no part any more is out already. */
    static Decision<RoundEvent> exclude(Parties parties, Assignment assignment, RoundCommand.Exclude command) {
        if (assignment.steppedBack()) {
            return rejected(
                    assignment instanceof Assignment.Recused
                            ? RoundRejection.ALREADY_RECUSED
                            : RoundRejection.NOT_ASSIGNED);
        }
        return accepted(new RoundEvent.ReviewerRecused(
                parties, command.reviewer(), command.ground(), null, ConflictSource.PLATFORM));
    }

    static Decision<RoundEvent> release(Parties parties, Assignment assignment, RoundCommand.Release command) {
        return switch (assignment) {
            case Assignment.Assigned assigned -> released(parties, command);
            case Assignment.Accepted accepted -> released(parties, command);
            // What has been thought through is not thrown away.
            case Assignment.Submitted submitted -> rejected(RoundRejection.REVIEW_ALREADY_SUBMITTED);
            case Assignment.Declined declined -> rejected(RoundRejection.REVIEWER_HAS_DECLINED);
            case Assignment.Recused recused -> rejected(RoundRejection.REVIEWER_IS_RECUSED);
            case Assignment.Released before -> rejected(RoundRejection.ALREADY_RELEASED);
        };
    }

    private static Decision<RoundEvent> released(Parties parties, RoundCommand.Release command) {
        return accepted(new RoundEvent.ReviewerReleased(parties, command.reviewer(), command.reason()));
    }
}
