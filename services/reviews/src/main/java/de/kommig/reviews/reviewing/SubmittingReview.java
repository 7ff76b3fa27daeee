package de.kommig.reviews.reviewing;

import de.kommig.contracts.round.RoundEvent;
import de.kommig.contracts.round.Score;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.reviews.answering.Asked;
import de.kommig.reviews.answering.SeenAssignment;
import de.kommig.reviews.round.Round;
import de.kommig.reviews.round.RoundCommand;
import de.kommig.reviews.round.RoundCommand.InOpenRound;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** A reviewer hands in a review. */
@Service
public final class SubmittingReview {

    private final Aggregates<Round, RoundCommand, RoundEvent> rounds;
    private final ReviewTexts texts;
    private final Rubrics rubrics;
    private final ReviewDrafts drafts;
    private final Writing writing;

    SubmittingReview(
            Aggregates<Round, RoundCommand, RoundEvent> rounds,
            ReviewTexts texts,
            Rubrics rubrics,
            ReviewDrafts drafts,
            Writing writing) {
        this.rounds = rounds;
        this.texts = texts;
        this.rubrics = rubrics;
        this.drafts = drafts;
        this.writing = writing;
    }

    /**
     * Hands the review in; once more while the round is open replaces it. The draft is over with that.
     *
     * @throws UnfitScores (400) when the scores do not fit the call's rubric
     * @throws de.kommig.web.RejectedCommand (409) when the trainings have not been acknowledged, or a reminder of bias has not been seen
     */
    public Outcome<Round> submit(UUID round, Asked asked, Findings findings, CommandContext context) {
        Outcome<Round> outcome = SeenAssignment.handle(
                rounds, round, asked.reviewer(), state -> command(round, asked, findings, state), context);
        if (outcome instanceof Outcome.Accepted<Round> accepted && !accepted.repeated()) {
            drafts.handedIn(round, asked.reviewer(), context.now());
        }
        return outcome;
    }

    private InOpenRound command(UUID round, Asked asked, Findings findings, Round state) {
        asked.in(state);
        Rubric rubric = rubrics.of(state);
        UnfitScores.refuseIncomplete(rubric, findings.scores());
        // Whoever cannot write at all is told why by the round itself.
        if (Writing.isOpen(state, asked.reviewer())) {
            writing.requireTraining(state, asked.reviewer());
            requirePrompts(rubric, asked, findings, round);
        }
        return new RoundCommand.SubmitReview(
                asked.reviewer(),
                findings.scores(),
                findings.recommendation(),
                texts.keep(round, findings.text()),
                texts.keep(round, findings.note()));
    }

    private void requirePrompts(Rubric rubric, Asked asked, Findings findings, UUID round) {
        // No look at the draft where nobody is reminded of anything.
        if (!rubric.withPrompt().isEmpty()) {
            DraftingReview.requirePrompts(
                    rubric,
                    findings.scores().stream().map(Score::criterion).collect(Collectors.toSet()),
                    drafts.find(round, asked.reviewer()));
        }
    }
}
