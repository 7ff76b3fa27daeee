package de.kommig.reviews.round;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.Parties;
import de.kommig.contracts.Recommendation;
import de.kommig.contracts.round.ConflictGround;
import de.kommig.contracts.round.Score;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be asked of a round. */
public sealed interface RoundCommand {

    /** Because the application was admitted; {@code reviewers} are wanted, {@code quorum} needed. */
    record OpenRound(Parties parties, int reviewers, int quorum) implements RoundCommand {}

    /** Because the application is gone. */
    record Abandon() implements RoundCommand {}

    /** Commands that need an open round. */
    sealed interface InOpenRound extends RoundCommand {}

    /** A coordinator asks somebody for a review. */
    record Assign(UUID reviewer) implements InOpenRound {}

    /** A coordinator ends the round with a vote. */
    record Close() implements InOpenRound {}

    /** Commands of somebody who was asked for a review. */
    sealed interface OfReviewer extends InOpenRound {
        UUID reviewer();
    }

    /** I will do it. */
    record Accept(UUID reviewer) implements OfReviewer {}

    /** I will not do it. */
    record Decline(UUID reviewer, @Nullable ContentRef reason) implements OfReviewer {}

    /** I must not do it: conflict of interest. */
    record Recuse(
            UUID reviewer, ConflictGround ground, @Nullable ContentRef explanation) implements OfReviewer {}

    /** This is what I found; once more while the round is open: this is what I think now. */
    record SubmitReview(UUID reviewer, List<Score> scores, Recommendation recommendation, ContentRef text)
            implements OfReviewer {}
}
