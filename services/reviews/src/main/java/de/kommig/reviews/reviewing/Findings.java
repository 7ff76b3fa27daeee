package de.kommig.reviews.reviewing;

import de.kommig.contracts.Recommendation;
import de.kommig.contracts.round.Score;
import java.util.List;

/**
 * A review as its author hands it in.
 *
 * @param scores one for each criterion
 * @param text everything in words
 */
public record Findings(List<Score> scores, Recommendation recommendation, ReviewText text) {}
