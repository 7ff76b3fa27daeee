package de.kommig.reviews.round;

/** The states of a round, by name. */
public enum RoundState {
    OPEN,
    /** Open as before, and those who have reviewed discuss and vote. */
    DISCUSSION,
    CLOSED,
    ABANDONED
}
