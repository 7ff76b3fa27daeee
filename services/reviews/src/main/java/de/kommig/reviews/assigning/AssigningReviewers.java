package de.kommig.reviews.assigning;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.Parties;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.eventstore.handling.Versioned;
import de.kommig.reviews.conflict.ConflictOfInterest;
import de.kommig.reviews.conflict.Conflicts;
import de.kommig.reviews.conflict.FoundConflict;
import de.kommig.reviews.round.Panel;
import de.kommig.reviews.round.Round;
import de.kommig.reviews.round.RoundCommand;
import de.kommig.reviews.texts.Statements;
import de.kommig.web.RejectedCommand;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** A coordinator asks somebody for a review, or takes the question back. */
@Service
public final class AssigningReviewers {

    private final Aggregates<Round, RoundCommand, RoundEvent> rounds;
    private final Conflicts conflicts;
    private final AskingByHand byHand;
    private final DueDates due;
    private final Statements statements;

    AssigningReviewers(
            Aggregates<Round, RoundCommand, RoundEvent> rounds,
            Conflicts conflicts,
            AskingByHand byHand,
            DueDates due,
            Statements statements) {
        this.rounds = rounds;
        this.conflicts = conflicts;
        this.byHand = byHand;
        this.due = due;
        this.statements = statements;
    }

    /**
     * Asks this person for a review of this application. They have to be in the pool, and not suspended.
     *
     * @param reason why, though load, language, absence, a missing admission or the call speak against it; {@code null}: nothing does
     * @throws RejectedCommand (409) when they have a conflict of interest, whatever the reason; or when a reason is missing
     */
    public Outcome<Round> assign(UUID round, UUID reviewer, @Nullable String reason, CommandContext context) {
        List<FoundConflict> found = conflicts.between(reviewer, round);
        if (!found.isEmpty()) {
            throw new RejectedCommand(new ConflictOfInterest(found.getFirst()));
        }
        Outcome<Round> outcome = rounds.handleVersioned(round, now -> command(now, reviewer, reason, context), context);
        if (!(outcome instanceof Outcome.Accepted<Round> accepted) || accepted.repeated()) {
            byHand.giveBack(reviewer, context.commandId());
        }
        return outcome;
    }

    private RoundCommand command(Versioned<Round> now, UUID reviewer, @Nullable String reason, CommandContext context) {
        if (!(now.state() instanceof Round.Open open)) {
            return new RoundCommand.Assign(reviewer);
        }
        if (isNew(open.panel(), reviewer) && !context.isStaleAt(now.version())) {
            UUID application = open.panel().parties().application();
            byHand.claim(
                    open.panel(),
                    reviewer,
                    reason != null,
                    new TimeClaim(application, context.commandId(), now.version(), context.now()));
        }
        return new RoundCommand.Assign(
                reviewer, due.of(now.state(), context.now()), kept(open.panel().parties(), reason));
    }

    private static boolean isNew(Panel panel, UUID reviewer) {
        return panel.assignmentOf(reviewer)
                .filter(assignment -> !assignment.steppedBack())
                .isEmpty();
    }

    /** No longer asks this person. */
    public Outcome<Round> release(UUID round, UUID reviewer, String reason, CommandContext context) {
        return rounds.handle(
                round, state -> new RoundCommand.Release(reviewer, statements.keep(round, reason)), context);
    }

    private @Nullable ContentRef kept(Parties parties, @Nullable String text) {
        return text == null || text.isBlank() ? null : statements.keep(parties.application(), text);
    }
}
