package de.kommig.reviews.assigning;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.json.EventJson;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.contents.ContentStore;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.eventstore.store.StreamId;
import de.kommig.reviews.answering.Statement;
import de.kommig.reviews.calls.KnownCalls;
import de.kommig.reviews.conflict.ConflictOfInterest;
import de.kommig.reviews.conflict.Conflicts;
import de.kommig.reviews.conflict.FoundConflict;
import de.kommig.reviews.round.Round;
import de.kommig.reviews.round.RoundCommand;
import de.kommig.web.RejectedCommand;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** A coordinator asks somebody for a review, or takes the question back. */
@Service
public final class AssigningReviewers {

    private final Aggregates<Round, RoundCommand, RoundEvent> rounds;
    private final Conflicts conflicts;
    private final KnownCalls calls;
    private final ContentStore contents;

    public AssigningReviewers(
            Aggregates<Round, RoundCommand, RoundEvent> rounds,
            Conflicts conflicts,
            KnownCalls calls,
            ContentStore contents) {
        this.rounds = rounds;
        this.conflicts = conflicts;
        this.calls = calls;
        this.contents = contents;
    }

    /**
     * Asks this person for a review of this application.
     *
     * @throws RejectedCommand (409) when they have a conflict of interest
     */
    public Outcome<Round> assign(UUID round, UUID reviewer, CommandContext context) {
        List<FoundConflict> found = conflicts.between(reviewer, round);
        if (!found.isEmpty()) {
            throw new RejectedCommand(new ConflictOfInterest(found.getFirst()));
        }
        return rounds.handle(round, state -> new RoundCommand.Assign(reviewer, due(state, context), null), context);
    }

    private @Nullable Instant due(Round state, CommandContext context) {
        return state.reviewers()
                .flatMap(panel -> calls.of(panel.parties().call()))
                .flatMap(call -> call.dueFor(context.now()))
                .orElse(null);
    }

    /** No longer asks this person. */
    public Outcome<Round> release(UUID round, UUID reviewer, String reason, CommandContext context) {
        return rounds.handle(
                round,
                state -> new RoundCommand.Release(
                        reviewer,
                        contents.put(
                                new StreamId(EventFamilies.ROUNDS.aggregate(), round),
                                EventJson.write(new Statement(reason)))),
                context);
    }
}
