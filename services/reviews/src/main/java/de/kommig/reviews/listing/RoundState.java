package de.kommig.reviews.listing;

/** What rounds can be filtered by. */
public enum RoundState {
    OPEN,
    CLOSED,
    ABANDONED
}
