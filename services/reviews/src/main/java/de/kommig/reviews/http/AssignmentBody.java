package de.kommig.reviews.http;

import de.kommig.contracts.round.ConflictGround;
import de.kommig.contracts.round.ConflictSource;
import de.kommig.reviews.round.AssignmentState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with one reviewer.
 *
 * @param ground kind of conflict, for a recusal
 * @param source who says that there is a conflict, where it is not the reviewer
 * @param statement what the reviewer said when declining or recusing, or a coordinator when taking the question back, if anything
 * @param reason why a coordinator asked this person though something spoke against it, in their words; for coordinators
 * @param dueAt last second in which the review is in time; absent without a deadline. Who is late can still hand it in, until the round closes
 * @param moreTime what the reviewer asks for, until a coordinator gives more time
 */
record AssignmentBody(
        UUID round,
        UUID reviewer,
        AssignmentState state,
        @Nullable ConflictGround ground,
        @Nullable ConflictSource source,
        @Nullable String statement,
        @Nullable String reason,
        @Nullable Instant dueAt,
        @Nullable MoreTimeBody moreTime) {

    /**
     * More time that is asked for.
     *
     * @param until its last second
     */
    record MoreTimeBody(Instant until, @Nullable String reason) {}
}
