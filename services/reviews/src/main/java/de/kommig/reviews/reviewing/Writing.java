package de.kommig.reviews.reviewing;

import de.kommig.reviews.pool.Trainings;
import de.kommig.reviews.round.Assignment;
import de.kommig.reviews.round.Round;
import de.kommig.reviews.round.RoundRejection;
import de.kommig.web.NotFound;
import de.kommig.web.RejectedCommand;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who can write a review now: who has said yes and acknowledged the trainings, until the round closes. */
@Component
final class Writing {

    private final Trainings trainings;

    Writing(Trainings trainings) {
        this.trainings = trainings;
    }

    /**
     * Goes on only if this reviewer can write.
     *
     * @throws NotFound when they were never asked
     * @throws RejectedCommand with the reason for which they cannot; last, that they have not acknowledged the trainings
     */
    void require(Round round, UUID reviewer) {
        refusal(round, reviewer).ifPresent(reason -> {
            throw new RejectedCommand(reason);
        });
        requireTraining(round, reviewer);
    }

    /** Goes on only if this reviewer has acknowledged the trainings, or has written this review before there was a new one. */
    void requireTraining(Round round, UUID reviewer) {
        if (!(round.assignmentOf(reviewer).orElse(null) instanceof Assignment.Submitted)) {
            trainings.requireComplete(reviewer);
        }
    }

    /** Whether this reviewer can write. */
    static boolean isOpen(Round round, UUID reviewer) {
        return round.assignmentOf(reviewer).isPresent()
                && refusal(round, reviewer).isEmpty();
    }

    private static Optional<RoundRejection> refusal(Round round, UUID reviewer) {
        Assignment assignment = round.assignmentOf(reviewer).orElseThrow(NotFound::new);
        return switch (round) {
            case Round.None none -> Optional.of(RoundRejection.NO_ROUND);
            case Round.Closed closed -> Optional.of(RoundRejection.ROUND_IS_CLOSED);
            case Round.Abandoned abandoned -> Optional.of(RoundRejection.ROUND_IS_ABANDONED);
            case Round.Open open ->
                switch (assignment) {
                    case Assignment.Assigned assigned -> Optional.of(RoundRejection.ASSIGNMENT_NOT_ACCEPTED);
                    case Assignment.Declined declined -> Optional.of(RoundRejection.REVIEWER_HAS_DECLINED);
                    case Assignment.Released released -> Optional.of(RoundRejection.ASSIGNMENT_RELEASED);
                    case Assignment.Recused recused -> Optional.of(RoundRejection.REVIEWER_IS_RECUSED);
                    case Assignment.Accepted accepted -> Optional.empty();
                    case Assignment.Submitted submitted -> Optional.empty();
                };
        };
    }
}
