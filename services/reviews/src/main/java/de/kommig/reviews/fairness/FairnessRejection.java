package de.kommig.reviews.fairness;

import de.kommig.eventstore.decider.Rejection;

/** Why there is no report. */
public enum FairnessRejection implements Rejection {
    /** Two reports, before and after one more application, would tell of that one. */
    CALL_STILL_REVIEWED("call-still-reviewed");

    private final String code;

    FairnessRejection(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
