package de.kommig.reviews.listing;

import de.kommig.reviews.round.RoundState;
import org.jspecify.annotations.Nullable;

/**
 * Which rounds are wanted; what is {@code null} does not matter.
 *
 * @param overdue whether a review is overdue in it
 */
public record RoundFilter(
        @Nullable RoundState state, @Nullable Boolean overdue) {}
