package de.kommig.reviews.reviewing;

import de.kommig.contracts.Recommendation;
import de.kommig.contracts.round.Score;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A review as its author hands it in.
 *
 * @param scores one for each criterion
 * @param text everything in words that is for all who may read the review
 * @param note for the coordinators alone; {@code null}: there is none
 */
public record Findings(
        List<Score> scores,
        Recommendation recommendation,
        ReviewText text,
        @Nullable ReviewNote note) {}
