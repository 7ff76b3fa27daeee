package de.kommig.notifications.telling;

import java.util.Locale;

/** What a message is about. */
public enum Kind {
    SUBMITTED,
    RESUBMITTED,
    WITHDRAWN,
    CORRECTION_REQUESTED,
    ADMITTED,
    REVIEW_STARTED,
    APPROVED,
    REJECTED,
    WAITLISTED,
    REVIEW_REQUESTED,
    REVIEW_NO_LONGER_NEEDED,
    ASSIGNMENT_DECLINED,
    REVIEWER_RECUSED,
    REVIEW_SUBMITTED,
    VOTED,
    CALL_PUBLISHED,
    CALL_AMENDED;

    /** As in the API and in the texts' keys, e.g. {@code correction-requested}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
