package de.kommig.reviews.round;

/** The states of a round, by name. */
public enum RoundState {
    OPEN,
    CLOSED,
    ABANDONED
}
