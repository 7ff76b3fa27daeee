package de.kommig.reviews.round;

/** The states of an assignment, by name. */
public enum AssignmentState {
    ASSIGNED,
    ACCEPTED,
    DECLINED,
    RECUSED,
    RELEASED,
    SUBMITTED
}
