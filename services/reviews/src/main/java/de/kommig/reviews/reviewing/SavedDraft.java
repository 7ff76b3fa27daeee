package de.kommig.reviews.reviewing;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The draft of a review as it is kept.
 *
 * @param revision counts the savings; 0: nothing has been saved
 * @param content {@code null}: nothing is written that has not been handed in
 * @param savedAt when the content was saved; {@code null} without one
 * @param prompts when the reviewer has seen which criterion's reminder of bias
 */
public record SavedDraft(
        long revision, @Nullable Draft content, @Nullable Instant savedAt, Map<String, Instant> prompts) {

    static final SavedDraft NONE = new SavedDraft(0, null, null, Map.of());
}
