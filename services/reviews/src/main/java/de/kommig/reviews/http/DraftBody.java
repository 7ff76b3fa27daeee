package de.kommig.reviews.http;

import de.kommig.contracts.Recommendation;
import de.kommig.reviews.reviewing.Draft.DraftScore;
import de.kommig.reviews.reviewing.DraftingReview.OpenDraft;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The draft of a review, for its author alone.
 *
 * @param revision counts what was saved, and is the {@code ETag}
 * @param savedAt absent when nothing has been saved that has not been handed in; what is here then is what was handed in last, if anything
 * @param note for the coordinators alone
 * @param prompts what to read before scoring the criteria that the call marks
 */
record DraftBody(
        UUID round,
        UUID reviewer,
        long revision,
        @Nullable Instant savedAt,
        List<DraftScore> scores,
        @Nullable Recommendation recommendation,
        @Nullable String comment,
        @Nullable String note,
        List<PromptBody> prompts) {

    /**
     * A reminder of bias.
     *
     * @param criterion before which it comes
     * @param seenAt when the author has said that they have read it; no score for the criterion is taken before
     */
    record PromptBody(
            String criterion, String text, @Nullable Instant seenAt) {}

    static DraftBody of(UUID round, UUID reviewer, OpenDraft open, PromptTexts texts) {
        return new DraftBody(
                round,
                reviewer,
                open.saved().revision(),
                open.saved().savedAt(),
                open.content().scores(),
                open.content().recommendation(),
                open.content().comment(),
                open.content().note(),
                open.rubric().withPrompt().stream()
                        .map(criterion -> new PromptBody(
                                criterion.key(),
                                texts.of(criterion),
                                open.saved().prompts().get(criterion.key())))
                        .toList());
    }
}
