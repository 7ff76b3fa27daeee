package de.kommig.applications.call;

import de.kommig.eventstore.decider.Rejection;
import java.util.Locale;

/** Why a call does not do what it was asked. */
public enum CallRejection implements Rejection {
    /** There is no call with this id. */
    NO_SUCH_CALL,
    /** The call is being written already. */
    CALL_ALREADY_DRAFTED,
    /** The call is public already. */
    CALL_ALREADY_PUBLISHED,
    /** The last moment to apply has passed, so nobody could answer the call. */
    CALL_IS_OVER,
    /** The call must open before it closes. */
    CLOSES_BEFORE_OPENING,
    /** A budget of nothing is no offer. */
    BUDGET_IS_ZERO,
    /** Reviewers wanted for each application: 1 to {@value CallDecider#MOST_REVIEWERS}. */
    REVIEWERS_OUT_OF_RANGE,
    /** Reviews needed: at least one, at most as many as there are reviewers. */
    QUORUM_OUT_OF_RANGE,
    /** Charters required: up to {@value CallDecider#MOST_CHARTERS}. */
    TOO_MANY_CHARTERS,
    /** A charter can be required in one version and the later ones, so once is enough. */
    CHARTER_REQUIRED_TWICE;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public boolean alreadyDone() {
        return this == CALL_ALREADY_DRAFTED || this == CALL_ALREADY_PUBLISHED;
    }
}
