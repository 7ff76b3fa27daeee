package de.kommig.reviews.round;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.round.ConflictGround;
import de.kommig.contracts.round.ConflictSource;
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
     * @param source who says so; {@code null}: the reviewer
     */
    record Recused(
            ConflictGround ground,
            @Nullable ContentRef explanation,
            @Nullable Review withdrawn,
            @Nullable ConflictSource source)
            implements Assignment {

        /** By their own account. */
        public Recused(ConflictGround ground, @Nullable ContentRef explanation, @Nullable Review withdrawn) {
            this(ground, explanation, withdrawn, null);
        }
    }

    /**
     * No longer asked, because a coordinator has taken the question back; can be asked again.
     *
     * @param reason {@code null} where a coordinator had been wrong about a conflict of interest
     */
    record Released(@Nullable ContentRef reason) implements Assignment {}

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
            case Released released -> Optional.empty();
        };
    }

    /** Whether the reviewer stepped back, or was taken out, and has no part in the round any more. */
    default boolean steppedBack() {
        return this instanceof Declined || this instanceof Recused || this instanceof Released;
    }

    /** Its state by name. */
    default AssignmentState state() {
        return switch (this) {
            case Assigned assigned -> AssignmentState.ASSIGNED;
            case Accepted accepted -> AssignmentState.ACCEPTED;
            case Declined declined -> AssignmentState.DECLINED;
            case Recused recused -> AssignmentState.RECUSED;
            case Released released -> AssignmentState.RELEASED;
            case Submitted submitted -> AssignmentState.SUBMITTED;
        };
    }
}
