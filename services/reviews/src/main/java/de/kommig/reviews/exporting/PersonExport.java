package de.kommig.reviews.exporting;

import de.kommig.contracts.Recommendation;
import de.kommig.contracts.round.ConflictGround;
import de.kommig.contracts.round.Score;
import de.kommig.eventstore.tracing.Trace;
import de.kommig.reviews.pool.PoolEntry;
import de.kommig.reviews.reviewing.ReviewText;
import de.kommig.reviews.reviewing.SavedDraft;
import de.kommig.reviews.round.AssignmentState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that this service knows of a person.
 *
 * @param person their pseudonym
 * @param assignments what they have been asked to review, newest round first
 * @param reviewer what they have said of themselves as a reviewer, and what they have acknowledged; absent when they are not in the pool
 * @param suspended whether they have left the pool while they were suspended, and still are
 * @param actions what they have done in rounds, the first thing first
 * @param reviews all that they have handed in, also what they have replaced since, the first one first
 * @param drafts what they have written and not handed in
 * @param statements what they have said when they did not take part, or no longer, or needed more time
 * @param contributions what they have said in discussions, the first thing first
 * @param ballots how they have voted, also what they have changed since, the first one first
 */
public record PersonExport(
        UUID person,
        Instant exportedAt,
        List<ExportedAssignment> assignments,
        @Nullable PoolEntry reviewer,
        boolean suspended,
        List<Trace> actions,
        List<ExportedReview> reviews,
        List<ExportedDraft> drafts,
        List<ExportedStatement> statements,
        List<ExportedContribution> contributions,
        List<ExportedBallot> ballots) {

    /**
     * That they have been asked for a review.
     *
     * @param since when it got into this state, or was confirmed in it
     */
    public record ExportedAssignment(UUID application, AssignmentState state, Instant since) {}

    /**
     * A review as they handed it in.
     *
     * @param text absent when it has been erased
     * @param note for the coordinators alone; absent when there was none, and when it has been erased
     */
    public record ExportedReview(
            Instant at,
            UUID application,
            List<Score> scores,
            Recommendation recommendation,
            @Nullable ReviewText text,
            @Nullable String note) {}

    /** A review that they are writing. */
    public record ExportedDraft(UUID application, SavedDraft draft) {}

    /**
     * What they said in a discussion.
     *
     * @param text absent when it has been erased
     */
    public record ExportedContribution(
            Instant at, UUID application, @Nullable String text) {}

    /** How they voted. */
    public record ExportedBallot(Instant at, UUID application, Recommendation recommendation) {}

    /**
     * That they declined, stepped back or asked for more time.
     *
     * @param ground absent unless they stepped back
     * @param text absent when they said nothing, and when it has been erased
     */
    public record ExportedStatement(
            Instant at,
            UUID application,
            @Nullable ConflictGround ground,
            @Nullable String text) {}
}
