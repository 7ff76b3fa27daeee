package de.kommig.contracts.award;

/** How an objection (Widerspruch) against the notice ended. */
public enum ObjectionOutcome {
    /** The organisation took it back. */
    WITHDRAWN,
    /** The funder stays with its notice (Widerspruchsbescheid); an action at court is possible for a month. */
    REJECTED,
    /** The funder gives the notice anew (Abhilfe). */
    UPHELD
}
