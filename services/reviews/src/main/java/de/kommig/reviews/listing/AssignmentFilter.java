package de.kommig.reviews.listing;

import de.kommig.reviews.round.AssignmentState;
import de.kommig.reviews.round.RoundState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which assignments are wanted; what is {@code null} does not matter.
 *
 * @param states any of these; empty: whatever state
 * @param dueBefore the moment before which a review is due that is still to be handed in
 * @param roundState as the reviewer sees it: that the panel discusses is known to those who have reviewed
 */
public record AssignmentFilter(
        List<AssignmentState> states,
        @Nullable UUID call,
        @Nullable Instant dueBefore,
        @Nullable RoundState roundState) {

    public AssignmentFilter {
        states = List.copyOf(states);
    }
}
