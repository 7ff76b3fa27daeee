package de.kommig.reviews.reviewing;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.json.EventJson;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.contents.ContentStore;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.eventstore.store.StreamId;
import de.kommig.reviews.round.Round;
import de.kommig.reviews.round.RoundCommand;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** A reviewer hands in a review. The caller has made sure that it is this reviewer, and that the question was asked. */
@Service
public final class SubmittingReview {

    private final Aggregates<Round, RoundCommand, RoundEvent> rounds;
    private final ContentStore contents;

    public SubmittingReview(Aggregates<Round, RoundCommand, RoundEvent> rounds, ContentStore contents) {
        this.rounds = rounds;
        this.contents = contents;
    }

    /** Hands the review in; once more while the round is open replaces it. */
    public Outcome<Round> submit(UUID round, UUID reviewer, Findings findings, CommandContext context) {
        StreamId owner = new StreamId(EventFamilies.ROUNDS.aggregate(), round);
        ContentRef text = contents.put(owner, EventJson.write(findings.text()));
        return rounds.handle(
                round,
                new RoundCommand.SubmitReview(reviewer, findings.scores(), findings.recommendation(), text),
                context);
    }
}
