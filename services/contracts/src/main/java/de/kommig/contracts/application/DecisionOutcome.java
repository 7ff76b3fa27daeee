package de.kommig.contracts.application;

/** What a funder can decide. */
public enum DecisionOutcome {
    /** Money is given. */
    APPROVED,
    /** None is given. */
    REJECTED,
    /** None for now. */
    WAITLISTED
}
