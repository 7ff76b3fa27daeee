package de.kommig.reviews.reviewing;

import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.TooMuchContention;
import de.kommig.eventstore.store.StreamId;
import de.kommig.reviews.answering.Asked;
import de.kommig.reviews.reviewing.Draft.DraftScore;
import de.kommig.reviews.round.Assignment;
import de.kommig.reviews.round.Review;
import de.kommig.reviews.round.Round;
import de.kommig.reviews.round.RoundCommand;
import de.kommig.web.KeyReused;
import de.kommig.web.NotFound;
import de.kommig.web.RejectedCommand;
import de.kommig.web.StaleVersion;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** A reviewer writes a review, saved while it is written. What the author alone sees: nobody else gets to read a draft. */
@Service
public final class DraftingReview {

    private static final int ATTEMPTS = 100;

    private final Aggregates<Round, RoundCommand, RoundEvent> rounds;
    private final ReviewDrafts drafts;
    private final Rubrics rubrics;
    private final ReviewTexts texts;
    private final Writing writing;

    DraftingReview(
            Aggregates<Round, RoundCommand, RoundEvent> rounds,
            ReviewDrafts drafts,
            Rubrics rubrics,
            ReviewTexts texts,
            Writing writing) {
        this.rounds = rounds;
        this.drafts = drafts;
        this.rubrics = rubrics;
        this.texts = texts;
        this.writing = writing;
    }

    /**
     * A draft with what its author has to know.
     *
     * @param content what has been saved and not handed in; where there is none, what was handed in
     */
    public record OpenDraft(SavedDraft saved, Draft content, Rubric rubric) {}

    /** @throws NotFound (404) when the reviewer cannot write */
    public OpenDraft draft(UUID round, Asked asked) {
        Round state = rounds.load(round).state();
        if (!Writing.isOpen(state, asked.reviewer())) {
            throw new NotFound();
        }
        return open(state, asked.reviewer(), drafts.find(round, asked.reviewer()));
    }

    /**
     * Saves the draft in the place of what was there, once however often the command is sent. Of several at once that state no version the last one stays.
     *
     * @throws KeyReused (422) when the command has saved something else before
     * @throws StaleVersion (412) when somebody has saved since the revision that {@code If-Match} names
     * @throws RejectedCommand (409) when the reviewer cannot write, or scores what needs a look at a reminder first
     * @throws UnfitScores (400) when scores do not fit the call's rubric
     */
    public OpenDraft save(UUID round, Asked asked, Draft draft, CommandContext context) {
        Round state = rounds.load(round).state();
        UUID reviewer = asked.reviewer();
        writing.require(state, reviewer);
        Rubric rubric = rubrics.of(state);
        UnfitScores.refuseUnfit(rubric, draft.scores());
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            SavedDraft before = drafts.find(round, reviewer);
            if (isRepeated(round, reviewer, context)) {
                return open(state, reviewer, drafts.find(round, reviewer));
            }
            if (context.isStaleAt(before.revision())) {
                throw new StaleVersion(before.revision());
            }
            requirePrompts(rubric, scored(draft), before);
            Optional<Long> revision = drafts.save(round, reviewer, before.revision(), draft, context);
            if (revision.isPresent()) {
                return open(state, reviewer, new SavedDraft(revision.get(), draft, context.now(), before.prompts()));
            }
        }
        throw new TooMuchContention(new StreamId("draft", round));
    }

    /** Looked up behind the draft that is to be written over: who saves by the same command in between makes that one another. */
    private boolean isRepeated(UUID round, UUID reviewer, CommandContext context) {
        Optional<String> before = drafts.savedBy(round, reviewer, context.commandId());
        if (before.isPresent() && !before.get().equals(context.causationId())) {
            throw new KeyReused();
        }
        return before.isPresent();
    }

    /**
     * The reviewer has seen the reminder before a criterion.
     *
     * @throws NotFound (404) when the call has no such criterion, or none with a reminder
     */
    public OpenDraft see(UUID round, Asked asked, String criterion, Instant now) {
        Round state = rounds.load(round).state();
        writing.require(state, asked.reviewer());
        if (rubrics.of(state).withPrompt().stream().noneMatch(it -> it.key().equals(criterion))) {
            throw new NotFound();
        }
        drafts.see(round, asked.reviewer(), criterion, now);
        return open(state, asked.reviewer(), drafts.find(round, asked.reviewer()));
    }

    static void requirePrompts(Rubric rubric, Set<String> scored, SavedDraft saved) {
        PromptsNotSeen.among(rubric, scored, saved.prompts().keySet()).ifPresent(reason -> {
            throw new RejectedCommand(reason);
        });
    }

    private OpenDraft open(Round state, UUID reviewer, SavedDraft saved) {
        Draft content = saved.content() == null ? handedIn(state, reviewer) : saved.content();
        return new OpenDraft(saved, content, rubrics.of(state));
    }

    private Draft handedIn(Round state, UUID reviewer) {
        Optional<Review> review = state.assignmentOf(reviewer).flatMap(Assignment::review);
        return review.map(texts::asDraft).orElse(Draft.EMPTY);
    }

    private static Set<String> scored(Draft draft) {
        return draft.scores().stream()
                .filter(score -> score.score() != null)
                .map(DraftScore::criterion)
                .collect(Collectors.toSet());
    }
}
