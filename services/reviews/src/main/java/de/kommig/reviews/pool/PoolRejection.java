package de.kommig.reviews.pool;

import de.kommig.eventstore.decider.Rejection;

/** Why the pool does not do what was asked of it. */
public enum PoolRejection implements Rejection {
    /** Another version than the one that counts now: nobody agrees to what they have not seen. */
    TRAINING_HAS_CHANGED("training-has-changed"),
    /** Only who has enrolled is asked: of others nothing is known, not even whether they exist. */
    REVIEWER_NOT_IN_POOL("reviewer-not-in-pool"),
    /** Until a coordinator admits them again. */
    REVIEWER_SUSPENDED("reviewer-suspended"),
    /** No review before both trainings are acknowledged. */
    TRAINING_NEEDED("training-needed");

    private final String code;

    PoolRejection(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
