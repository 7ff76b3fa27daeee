package de.kommig.reviews.listing;

import de.kommig.contracts.Money;
import de.kommig.reviews.round.AssignmentState;
import de.kommig.reviews.round.RoundState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An assignment in its reviewer's list.
 *
 * @param round the application's id
 * @param organisation the organisation that applies; absent, where the review is blind, until the round closes
 * @param since when it got into this state, or was confirmed in it
 * @param dueAt last second in which the review is in time; absent without a deadline
 */
public record AssignmentSummary(
        UUID round,
        @Nullable String title,
        @Nullable Money requested,
        @Nullable UUID organisation,
        UUID call,
        AssignmentState state,
        Instant since,
        @Nullable Instant dueAt,
        RoundState roundState) {}
