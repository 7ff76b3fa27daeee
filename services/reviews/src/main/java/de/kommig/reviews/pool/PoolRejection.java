package de.kommig.reviews.pool;

import de.kommig.eventstore.decider.Rejection;

/** Why the pool does not do what was asked of it. */
public enum PoolRejection implements Rejection {
    /** Another version than the one that counts now: nobody agrees to what they have not seen. */
    TRAINING_HAS_CHANGED("training-has-changed"),
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
