package de.kommig.reviews.round;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.Recommendation;
import de.kommig.contracts.round.Score;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer found.
 *
 * @param scores one for each criterion, on its scale
 * @param text where the reasons for the scores and the comment lie
 * @param note where what only coordinators may read lies; {@code null}: there is none, or the reader must not know
 */
public record Review(
        List<Score> scores,
        Recommendation recommendation,
        ContentRef text,
        @Nullable ContentRef note) {

    /** As it is shown to everybody but its author and the coordinators. */
    public Review withoutNote() {
        return new Review(scores, recommendation, text, null);
    }
}
