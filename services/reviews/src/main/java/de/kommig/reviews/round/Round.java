package de.kommig.reviews.round;

import de.kommig.contracts.Vote;
import java.util.Optional;
import java.util.UUID;

/** A round as it is at one moment. */
public sealed interface Round {

    /** Nothing has happened yet. */
    record None() implements Round {}

    /** Reviewers can be asked, answer and review. */
    record Open(Panel panel) implements Round {}

    /** Over, with a vote. */
    record Closed(Panel panel, Vote vote) implements Round {}

    /** Over without a vote. */
    record Abandoned(Panel panel) implements Round {}

    /** Its reviewers; empty only before the round was opened. */
    default Optional<Panel> reviewers() {
        return switch (this) {
            case None none -> Optional.empty();
            case Open open -> Optional.of(open.panel());
            case Closed closed -> Optional.of(closed.panel());
            case Abandoned abandoned -> Optional.of(abandoned.panel());
        };
    }

    /** How it stands with somebody; empty when they were never asked. */
    default Optional<Assignment> assignmentOf(UUID reviewer) {
        return reviewers().flatMap(panel -> panel.assignmentOf(reviewer));
    }

    /** The vote, once the round is closed. */
    default Optional<Vote> result() {
        return this instanceof Closed closed ? Optional.of(closed.vote()) : Optional.empty();
    }

    /** Its state by name; empty only before the round was opened. */
    default Optional<RoundState> state() {
        return switch (this) {
            case None none -> Optional.empty();
            case Open open -> Optional.of(open.panel().discussion() == null ? RoundState.OPEN : RoundState.DISCUSSION);
            case Closed closed -> Optional.of(RoundState.CLOSED);
            case Abandoned abandoned -> Optional.of(RoundState.ABANDONED);
        };
    }
}
