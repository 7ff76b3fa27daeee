package de.kommig.reviews.voting;

import de.kommig.contracts.Recommendation;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.reviews.discussing.Participant;
import de.kommig.reviews.round.Round;
import de.kommig.reviews.round.RoundCommand;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** A reviewer votes after the discussion. */
@Service
public final class CastingBallots {

    private final Aggregates<Round, RoundCommand, RoundEvent> rounds;

    public CastingBallots(Aggregates<Round, RoundCommand, RoundEvent> rounds) {
        this.rounds = rounds;
    }

    /**
     * Votes like this, instead of how they voted before; until the round closes.
     *
     * @throws de.kommig.web.NotFound (404) when they take no part
     */
    public Outcome<Round> cast(
            UUID round, Participant reviewer, Recommendation recommendation, CommandContext context) {
        return rounds.handle(
                round,
                state -> {
                    reviewer.in(state);
                    return new RoundCommand.CastBallot(reviewer.person(), recommendation);
                },
                context);
    }
}
