package de.kommig.reviews.round;

/** The states of an assignment, by name. */
public enum AssignmentState {
    ASSIGNED,
    ACCEPTED,
    DECLINED,
    RECUSED,
    RELEASED,
    SUBMITTED;

    /** Whether the reviewer has no part in the round any more. */
    public boolean steppedBack() {
        return this == DECLINED || this == RECUSED || this == RELEASED;
    }
}
