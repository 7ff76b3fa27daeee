package de.kommig.reviews.planning;

/** How firmly an assignment stands that is there before the plan. */
public enum Stand {
    /** Asked and not yet answered: stays if it can. */
    ASKED,
    /** Accepted, begun or reviewed: stays. */
    TAKEN,
    /** Set by a coordinator with a reason: stays, even where the language or the load speak against it. A conflict of interest is never overridden. */
    BY_HAND;

    boolean firm() {
        return this != ASKED;
    }
}
