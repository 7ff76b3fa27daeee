package de.kommig.reviews.listing;

import de.kommig.contracts.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An assignment in its reviewer's list.
 *
 * @param round the application's id
 * @param state assigned, accepted, declined, recused, submitted
 * @param since when it got into this state, or was confirmed in it
 * @param roundState open, closed, abandoned
 */
public record AssignmentSummary(
        UUID round,
        @Nullable String title,
        @Nullable Money requested,
        UUID organisation,
        UUID call,
        String state,
        Instant since,
        String roundState) {}
