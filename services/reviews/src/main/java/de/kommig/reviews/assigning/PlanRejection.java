package de.kommig.reviews.assigning;

import de.kommig.eventstore.decider.Rejection;

/** Why a plan does not do what was asked of it. */
public enum PlanRejection implements Rejection {
    PLAN_NOT_READY("plan-not-ready"),
    PLAN_COLLIDES("plan-collides"),
    NOTHING_TO_PLAN("nothing-to-plan");

    private final String code;

    PlanRejection(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
