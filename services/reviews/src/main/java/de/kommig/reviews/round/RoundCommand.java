package de.kommig.reviews.round;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.Parties;
import de.kommig.contracts.Recommendation;
import de.kommig.contracts.round.ConflictGround;
import de.kommig.contracts.round.Score;
import java.time.Instant;
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

    /**
     * A coordinator asks somebody for a review.
     *
     * @param dueAt last second in which it is wanted; {@code null}: whenever
     * @param reason why, though something speaks against it; {@code null}: nothing does
     */
    record Assign(
            UUID reviewer,
            @Nullable Instant dueAt,
            @Nullable ContentRef reason) implements InOpenRound {

        /** Without a deadline. */
        public Assign(UUID reviewer) {
            this(reviewer, null, null);
        }
    }

    /** The platform asks somebody: nobody beyond those who are wanted, and nobody once more who has stepped back. */
    record AssignWanted(Assign assign) implements InOpenRound {}

    /** A coordinator knows of a conflict of interest. */
    record SetConflictOf(
            UUID reviewer, ConflictGround ground, @Nullable ContentRef explanation) implements InOpenRound {}

    /** A coordinator was wrong about a conflict of interest. */
    record LiftConflictOf(UUID reviewer) implements InOpenRound {}

    /** Something about an assignment, for who has seen it as it was after so many changes. */
    record IfUnchanged(UUID reviewer, long revision, InOpenRound command) implements InOpenRound {}

    /** A reviewer needs more time. */
    record RequestExtension(
            UUID reviewer, Instant until, @Nullable ContentRef reason, Instant now) implements InOpenRound {}

    /** A coordinator gives more time. */
    record ExtendDeadline(
            UUID reviewer, Instant until, @Nullable ContentRef reason, Instant now) implements InOpenRound {}

    /** The clock says that a review is due soon, or was due. */
    record RemindReviewer(UUID reviewer, Instant now) implements InOpenRound {}

    /** A coordinator lets those who have reviewed discuss. */
    record OpenDiscussion() implements InOpenRound {}

    /**
     * Somebody says something in the discussion.
     *
     * @param contribution its id
     * @param moderating whether it is a coordinator
     */
    record Contribute(UUID contribution, UUID author, boolean moderating, ContentRef text) implements InOpenRound {}

    /** A reviewer votes after the discussion; once more before the round closes: this is how I vote now. */
    record CastBallot(UUID reviewer, Recommendation recommendation) implements InOpenRound {}

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

    /** They must not do it: a conflict of interest has come to light. */
    record Exclude(UUID reviewer, ConflictGround ground) implements OfReviewer {}

    /** A coordinator takes the question back. */
    record Release(UUID reviewer, ContentRef reason) implements OfReviewer {}

    /**
     * This is what I found; once more while the round is open: this is what I think now.
     *
     * @param note for the coordinators alone
     */
    record SubmitReview(
            UUID reviewer,
            List<Score> scores,
            Recommendation recommendation,
            ContentRef text,
            @Nullable ContentRef note)
            implements OfReviewer {

        /** Without a note. */
        public SubmitReview(UUID reviewer, List<Score> scores, Recommendation recommendation, ContentRef text) {
            this(reviewer, scores, recommendation, text, null);
        }
    }
}
