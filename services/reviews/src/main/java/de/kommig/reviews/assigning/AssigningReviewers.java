package de.kommig.reviews.assigning;

import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.reviews.calls.KnownCalls;
import de.kommig.reviews.round.Round;
import de.kommig.reviews.round.RoundCommand;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** A coordinator asks somebody for a review. */
@Service
public final class AssigningReviewers {

    private final Aggregates<Round, RoundCommand, RoundEvent> rounds;
    private final KnownCalls calls;

    public AssigningReviewers(Aggregates<Round, RoundCommand, RoundEvent> rounds, KnownCalls calls) {
        this.rounds = rounds;
        this.calls = calls;
    }

    /** Asks this person for a review of this application, due when the call says. */
    public Outcome<Round> assign(UUID round, UUID reviewer, CommandContext context) {
        return rounds.handle(
                round,
                state -> new RoundCommand.Assign(
                        reviewer, dueAt(state, context.now()).orElse(null), null),
                context);
    }

    private Optional<Instant> dueAt(Round round, Instant askedAt) {
        return round.reviewers()
                .flatMap(panel -> calls.of(panel.parties().call()))
                .flatMap(call -> call.dueFor(askedAt));
    }
}
