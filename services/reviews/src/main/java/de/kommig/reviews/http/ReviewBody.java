package de.kommig.reviews.http;

import de.kommig.contracts.Recommendation;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One review.
 *
 * @param reviewer absent for readers who must not know
 * @param counts false when the reviewer recused after handing it in
 * @param comment absent when it has been erased
 * @param note for the coordinators alone: absent for everybody but them and its author
 */
record ReviewBody(
        @Nullable UUID reviewer,
        List<ScoreBody> scores,
        Recommendation recommendation,
        @Nullable String comment,
        @Nullable String note,
        boolean counts) {

    /** @param reason absent when it has been erased */
    record ScoreBody(String criterion, int score, @Nullable String reason) {}
}
