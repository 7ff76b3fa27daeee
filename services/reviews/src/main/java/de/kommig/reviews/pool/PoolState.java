package de.kommig.reviews.pool;

/** Whether somebody can be asked for reviews. */
public enum PoolState {
    /** Would like to; no coordinator has decided yet. */
    ENROLLED,
    /** Can be asked. */
    ADMITTED,
    /** Cannot be asked any more, or not for the time being. */
    SUSPENDED
}
