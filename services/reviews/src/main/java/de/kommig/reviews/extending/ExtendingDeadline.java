package de.kommig.reviews.extending;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.json.EventJson;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.contents.ContentStore;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.eventstore.store.StreamId;
import de.kommig.reviews.answering.Asked;
import de.kommig.reviews.answering.SeenAssignment;
import de.kommig.reviews.answering.Statement;
import de.kommig.reviews.round.Round;
import de.kommig.reviews.round.RoundCommand;
import de.kommig.web.NotFound;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** More time for a review. What is said with it is kept beside the events. */
@Service
public final class ExtendingDeadline {

    private final Aggregates<Round, RoundCommand, RoundEvent> rounds;
    private final ContentStore contents;

    ExtendingDeadline(Aggregates<Round, RoundCommand, RoundEvent> rounds, ContentStore contents) {
        this.rounds = rounds;
        this.contents = contents;
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
                    return new RoundCommand.ExtendDeadline(reviewer, until, kept(round, reason), context.now());
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
                            asked.reviewer(), until, kept(round, reason), context.now());
                },
                context);
    }

    private @Nullable ContentRef kept(UUID round, @Nullable String text) {
        if (text == null) {
            return null;
        }
        StreamId owner = new StreamId(EventFamilies.ROUNDS.aggregate(), round);
        return contents.put(owner, EventJson.write(new Statement(text)));
    }
}
