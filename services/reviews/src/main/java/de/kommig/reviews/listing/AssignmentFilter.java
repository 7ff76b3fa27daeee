package de.kommig.reviews.listing;

import de.kommig.reviews.round.AssignmentState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which assignments are wanted; what is {@code null} does not matter.
 *
 * @param dueBefore the moment before which the review is due
 */
public record AssignmentFilter(
        @Nullable AssignmentState state,
        @Nullable UUID call,
        @Nullable Instant dueBefore) {

    /** All of them. */
    public static final AssignmentFilter ALL = new AssignmentFilter(null, null, null);
}
