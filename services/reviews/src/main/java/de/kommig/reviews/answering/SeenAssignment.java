package de.kommig.reviews.answering;

import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.reviews.round.Round;
import de.kommig.reviews.round.RoundCommand;
import de.kommig.reviews.round.RoundCommand.InOpenRound;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;

/**
 * Carries out what concerns one assignment. {@code If-Match} names the assignment's own revision, not the round's version: what other reviewers do makes
 * nothing stale, and does not show through.
 */
public final class SeenAssignment {

    private SeenAssignment() {}

    /**
     * Carries it out, unless the assignment has changed since the caller looked at it.
     *
     * @param command asked once for each state that is tried
     */
    public static Outcome<Round> handle(
            Aggregates<Round, RoundCommand, RoundEvent> rounds,
            UUID round,
            UUID reviewer,
            Function<Round, InOpenRound> command,
            CommandContext context) {
        OptionalLong seen = context.expectedVersion();
        return rounds.handle(
                round,
                state -> {
                    InOpenRound wanted = command.apply(state);
                    return seen.isPresent() ? new RoundCommand.IfUnchanged(reviewer, seen.getAsLong(), wanted) : wanted;
                },
                context.onAnyVersion());
    }
}
