package de.kommig.reviews.listing;

/** What assignments can be filtered by. */
public enum AssignmentState {
    ASSIGNED,
    ACCEPTED,
    DECLINED,
    RECUSED,
    SUBMITTED
}
