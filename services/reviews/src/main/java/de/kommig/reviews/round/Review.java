package de.kommig.reviews.round;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.Recommendation;
import de.kommig.contracts.round.Score;
import java.util.List;

/**
 * What a reviewer found.
 *
 * @param scores one for each criterion, on its scale
 * @param text where the reasons for the scores and the comment lie
 */
public record Review(List<Score> scores, Recommendation recommendation, ContentRef text) {}
