package de.kommig.reviews.round;

import static de.kommig.eventstore.decider.Decision.accepted;
import static de.kommig.eventstore.decider.Decision.rejected;

import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.decider.Decision;
import java.util.Optional;
import java.util.UUID;

/** The rules of the discussion and of the ballots that follow from it. The round stays open for reviews meanwhile. */
final class Discussing {

    private Discussing() {}

    static Decision<RoundEvent> open(Panel panel) {
        if (panel.discussion() != null) {
            return rejected(RoundRejection.DISCUSSION_ALREADY_OPENED);
        }
        return panel.quorate()
                ? accepted(new RoundEvent.DiscussionOpened(panel.parties(), panel.participants()))
                : rejected(RoundRejection.QUORUM_NOT_REACHED);
    }

    static Decision<RoundEvent> contribute(Panel panel, RoundCommand.Contribute command) {
        if (!command.moderating()) {
            Optional<RoundRejection> obstacle = obstacle(panel, command.author());
            if (obstacle.isPresent()) {
                return rejected(obstacle.get());
            }
        }
        return panel.discussion() == null
                ? rejected(RoundRejection.NO_DISCUSSION)
                : accepted(new RoundEvent.ContributionMade(
                        panel.parties(), command.contribution(), command.author(), command.text()));
    }

    static Decision<RoundEvent> cast(Panel panel, RoundCommand.CastBallot command) {
        Optional<RoundRejection> obstacle = obstacle(panel, command.reviewer());
        if (obstacle.isPresent()) {
            return rejected(obstacle.get());
        }
        if (panel.discussion() == null) {
            return rejected(RoundRejection.NO_DISCUSSION);
        }
        boolean same = panel.discussion()
                .ballotOf(command.reviewer())
                .filter(before -> before == command.recommendation())
                .isPresent();
        return same
                ? rejected(RoundRejection.BALLOT_ALREADY_CAST)
                : accepted(new RoundEvent.BallotCast(panel.parties(), command.reviewer(), command.recommendation()));
    }

    /** Why somebody takes no part. */
    private static Optional<RoundRejection> obstacle(Panel panel, UUID person) {
        return switch (panel.assignmentOf(person).orElse(null)) {
            case null -> Optional.of(RoundRejection.NOT_ASSIGNED);
            case Assignment.Submitted submitted -> Optional.empty();
            case Assignment.Recused recused -> Optional.of(RoundRejection.REVIEWER_IS_RECUSED);
            default -> Optional.of(RoundRejection.REVIEW_NOT_SUBMITTED);
        };
    }
}
