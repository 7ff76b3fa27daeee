package de.kommig.feeds.entry;

import java.util.Locale;

/** Where an application or its award stands, as far as its funder sees. */
public enum Stage {
    OUTLINE_SUBMITTED,
    /** To apply, on the strength of the outline. */
    INVITED,
    OUTLINE_DECLINED,
    SUBMITTED,
    RETURNED,
    ADMITTED,
    UNDER_REVIEW,
    VOTED,
    APPROVED,
    REJECTED,
    WAITLISTED,
    WITHDRAWN,
    /** Not decided yet; the organisation asks to begin before, or has been answered. */
    EARLY_START,
    /** The notice has been given. */
    NOTICED,
    OBJECTED,
    /** The notice is final, and no proof of use is with the funder. */
    RUNNING,
    PROOF_SUBMITTED,
    HEARING,
    RECOVERY,
    CLOSED,
    REVOKED;

    /** As it is written, e.g. {@code under-review}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
