package de.kommig.reviews.http;

import de.kommig.contracts.call.Criterion;
import de.kommig.contracts.round.ConflictGround;
import de.kommig.contracts.round.ConflictSource;
import de.kommig.reviews.http.AssignmentBody.MoreTimeBody;
import de.kommig.reviews.round.AssignmentState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An assignment with what there is to know for a review.
 *
 * @param title of the project; absent for the moment that the application's own events are still on their way
 * @param ground kind of conflict, for a recusal
 * @param source who says that there is a conflict, where it is not the reviewer
 * @param statement what the reviewer said when declining or recusing, or a coordinator when taking the question back, if anything
 * @param dueAt last second in which the review is in time; absent without a deadline. Who is late can still hand it in, until the round closes
 * @param moreTime what the reviewer asks for, until a coordinator gives more time
 * @param rubric the call's criteria; empty: reviewers choose their own. Names, help and anchors are in the call
 * @param links where the rest is
 */
record AssignmentSheet(
        UUID round,
        UUID reviewer,
        AssignmentState state,
        @Nullable String title,
        @Nullable ConflictGround ground,
        @Nullable ConflictSource source,
        @Nullable String statement,
        @Nullable Instant dueAt,
        @Nullable MoreTimeBody moreTime,
        List<Criterion> rubric,
        LinksBody links) {

    /**
     * Paths, from the root of the platform's API. Who stepped back finds nothing there.
     *
     * @param application its content, JSON
     * @param versions what was handed in so far, the newest last
     * @param paper what was handed in last, to read and to keep, PDF; absent for the moment that the application's own events are still on their way
     * @param call the call with its rubric in words
     * @param draft what the reviewer has written so far
     */
    record LinksBody(
            String application, String versions, @Nullable String paper, String call, String draft) {}
}
