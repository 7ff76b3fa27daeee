package de.kommig.reviews.extending;

import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.reviews.answering.Asked;
import de.kommig.reviews.answering.SeenAssignment;
import de.kommig.reviews.round.Round;
import de.kommig.reviews.round.RoundCommand;
import de.kommig.reviews.texts.Statements;
import de.kommig.web.NotFound;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** More time for a review. What is said with it is kept beside the events. */
@Service
public final class ExtendingDeadline {

    private final Aggregates<Round, RoundCommand, RoundEvent> rounds;
    private final Statements statements;

    ExtendingDeadline(Aggregates<Round, RoundCommand, RoundEvent> rounds, Statements statements) {
        this.rounds = rounds;
        this.statements = statements;
    }

    /**
     * A coordinator gives more time.
     *
     * @throws NotFound when nobody of this id was asked
     */
    public Outcome<Round> extend(
            UUID round, UUID reviewer, Instant until, @Nullable String reason, CommandContext context) {
        return SeenAssignment.handle(
                rounds,
                round,
                reviewer,
                state -> {
                    new Asked(reviewer).in(state);
                    return new RoundCommand.ExtendDeadline(
                            reviewer, until, statements.keepIfAny(round, reason), context.now());
                },
                context);
    }

    /** A reviewer asks for more time. */
    public Outcome<Round> request(
            UUID round, Asked asked, Instant until, @Nullable String reason, CommandContext context) {
        return SeenAssignment.handle(
                rounds,
                round,
                asked.reviewer(),
                state -> {
                    asked.in(state);
                    return new RoundCommand.RequestExtension(
                            asked.reviewer(), until, statements.keepIfAny(round, reason), context.now());
                },
                context);
    }
}
