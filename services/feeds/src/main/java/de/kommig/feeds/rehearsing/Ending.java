package de.kommig.feeds.rehearsing;

/** How the life of a made-up application ends. */
public enum Ending {
    /** It is approved, and its award runs from the notice to the accepted proof of use. */
    APPROVED,
    REJECTED,
    /** It has a place on the waiting list, and nothing comes after that. */
    WAITLISTED,
    /** Its organisation takes it back while it is being reviewed. */
    WITHDRAWN
}
