package de.kommig.reviews.round;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.round.ConflictGround;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How it stands between a round and one reviewer. */
public sealed interface Assignment {

    /** Asked, no answer yet. */
    record Assigned() implements Assignment {}

    /** Will review. */
    record Accepted() implements Assignment {}

    /** Will not review; can be asked again. */
    record Declined(@Nullable ContentRef reason) implements Assignment {}

    /**
     * Must not review, and cannot be asked again.
     *
     * @param withdrawn the review handed in before the conflict was known, which no longer counts
     */
    record Recused(
            ConflictGround ground,
            @Nullable ContentRef explanation,
            @Nullable Review withdrawn) implements Assignment {}

    /** Has reviewed. */
    record Submitted(Review handedIn) implements Assignment {}

    /** What the reviewer handed in, whether it counts or not. */
    default Optional<Review> review() {
        return switch (this) {
            case Submitted submitted -> Optional.of(submitted.handedIn());
            case Recused recused -> Optional.ofNullable(recused.withdrawn());
            case Assigned assigned -> Optional.empty();
            case Accepted accepted -> Optional.empty();
            case Declined declined -> Optional.empty();
        };
    }

    /** Whether the reviewer stepped back and has no part in the round any more. */
    default boolean steppedBack() {
        return this instanceof Declined || this instanceof Recused;
    }

    /** Its state by name. */
    default AssignmentState state() {
        return switch (this) {
            case Assigned assigned -> AssignmentState.ASSIGNED;
            case Accepted accepted -> AssignmentState.ACCEPTED;
            case Declined declined -> AssignmentState.DECLINED;
            case Recused recused -> AssignmentState.RECUSED;
            case Submitted submitted -> AssignmentState.SUBMITTED;
        };
    }
}
