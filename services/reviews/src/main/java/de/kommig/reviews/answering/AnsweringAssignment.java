package de.kommig.reviews.answering;

import de.kommig.contracts.round.ConflictGround;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.reviews.round.Round;
import de.kommig.reviews.round.RoundCommand;
import de.kommig.reviews.round.RoundCommand.InOpenRound;
import de.kommig.reviews.texts.Statements;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** A reviewer answers the question for a review. */
@Service
public final class AnsweringAssignment {

    private final Aggregates<Round, RoundCommand, RoundEvent> rounds;
    private final Statements statements;

    public AnsweringAssignment(Aggregates<Round, RoundCommand, RoundEvent> rounds, Statements statements) {
        this.rounds = rounds;
        this.statements = statements;
    }

    /** I will do it. */
    public Outcome<Round> accept(UUID round, Asked asked, CommandContext context) {
        return answer(round, asked, () -> new RoundCommand.Accept(asked.reviewer()), context);
    }

    /** I will not do it. */
    public Outcome<Round> decline(UUID round, Asked asked, @Nullable String reason, CommandContext context) {
        return answer(
                round,
                asked,
                () -> new RoundCommand.Decline(asked.reviewer(), statements.keepIfAny(round, reason)),
                context);
    }

    /** I must not do it (§§ 20, 21 VwVfG). */
    public Outcome<Round> recuse(
            UUID round, Asked asked, ConflictGround ground, @Nullable String explanation, CommandContext context) {
        return answer(
                round,
                asked,
                () -> new RoundCommand.Recuse(asked.reviewer(), ground, statements.keepIfAny(round, explanation)),
                context);
    }

    private Outcome<Round> answer(UUID round, Asked asked, Supplier<InOpenRound> command, CommandContext context) {
        return SeenAssignment.handle(
                rounds,
                round,
                asked.reviewer(),
                state -> {
                    asked.in(state);
                    return command.get();
                },
                context);
    }
}
