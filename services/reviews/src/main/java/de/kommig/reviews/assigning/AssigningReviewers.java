package de.kommig.reviews.assigning;

import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.reviews.round.Round;
import de.kommig.reviews.round.RoundCommand;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** A coordinator asks somebody for a review. */
@Service
public final class AssigningReviewers {

    private final Aggregates<Round, RoundCommand, RoundEvent> rounds;

    public AssigningReviewers(Aggregates<Round, RoundCommand, RoundEvent> rounds) {
        this.rounds = rounds;
    }

    /** Asks this person for a review of this application. */
    public Outcome<Round> assign(UUID round, UUID reviewer, CommandContext context) {
        return rounds.handle(round, new RoundCommand.Assign(reviewer), context);
    }
}
