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
import de.kommig.reviews.answering.Asked;
import de.kommig.reviews.round.Round;
import de.kommig.reviews.round.RoundCommand;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** A reviewer hands in a review. */
@Service
public final class SubmittingReview {

    private final Aggregates<Round, RoundCommand, RoundEvent> rounds;
    private final ContentStore contents;
    private final Rubrics rubrics;

    public SubmittingReview(
            Aggregates<Round, RoundCommand, RoundEvent> rounds, ContentStore contents, Rubrics rubrics) {
        this.rounds = rounds;
        this.contents = contents;
        this.rubrics = rubrics;
    }

    /**
     * Hands the review in; once more while the round is open replaces it.
     *
     * @throws UnfitScores (400) when the scores do not fit the call's rubric
     */
    public Outcome<Round> submit(UUID round, Asked asked, Findings findings, CommandContext context) {
        return rounds.handle(
                round,
                state -> {
                    asked.in(state);
                    UnfitScores.refuseIncomplete(rubrics.of(state), findings.scores());
                    StreamId owner = new StreamId(EventFamilies.ROUNDS.aggregate(), round);
                    ContentRef text = contents.put(owner, EventJson.write(findings.text()));
                    return new RoundCommand.SubmitReview(
                            asked.reviewer(), findings.scores(), findings.recommendation(), text);
                },
                context);
    }
}
