package de.kommig.reviews.closing;

import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.reviews.round.Round;
import de.kommig.reviews.round.RoundCommand;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** A coordinator ends the round; from then on the vote stands. */
@Service
public final class ClosingRound {

    private final Aggregates<Round, RoundCommand, RoundEvent> rounds;

    public ClosingRound(Aggregates<Round, RoundCommand, RoundEvent> rounds) {
        this.rounds = rounds;
    }

    /** Closes the round with the vote of the reviews that count. */
    public Outcome<Round> close(UUID round, CommandContext context) {
        return rounds.handle(round, new RoundCommand.Close(), context);
    }
}
