package de.kommig.reviews.reviewing;

import de.kommig.contracts.Recommendation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A review as it is being written; kept in this service, never in an event.
 *
 * @param scores each criterion at most once, in any order
 * @param comment on the application as a whole
 * @param note for the coordinators alone
 */
public record Draft(
        List<DraftScore> scores,
        @Nullable Recommendation recommendation,
        @Nullable String comment,
        @Nullable String note) {

    /** Nothing is written yet. */
    public static final Draft EMPTY = new Draft(List.of(), null, null, null);

    /**
     * What is given for one criterion so far.
     *
     * @param score {@code null}: none yet
     * @param reason {@code null}: none yet
     */
    public record DraftScore(
            String criterion,
            @Nullable Integer score,
            @Nullable String reason) {}
}
