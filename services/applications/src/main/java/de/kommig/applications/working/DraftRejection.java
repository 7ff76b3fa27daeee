package de.kommig.applications.working;

import de.kommig.eventstore.decider.Rejection;
import java.util.Locale;

/** Why a draft cannot be written now. */
public enum DraftRejection implements Rejection {
    /** Somebody is handing it in at this moment. */
    SUBMISSION_UNDER_WAY,
    /** It says more than an application can say. */
    DRAFT_TOO_LARGE,
    /** Too much waits for somebody to settle it. */
    TOO_MANY_CONFLICTS;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
