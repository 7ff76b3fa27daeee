package de.kommig.feeds.entry;

/** Where an application stands, as far as its funder sees. */
public enum Stage {
    SUBMITTED,
    RETURNED,
    ADMITTED,
    UNDER_REVIEW,
    VOTED,
    APPROVED,
    REJECTED,
    WAITLISTED,
    WITHDRAWN
}
