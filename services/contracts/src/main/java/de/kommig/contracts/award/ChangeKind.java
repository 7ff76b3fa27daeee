package de.kommig.contracts.award;

/** What a change notice (Änderungsanzeige) asks for. */
public enum ChangeKind {
    /** Other amounts for categories of costs, beyond the tolerance. */
    BUDGET,
    /** More time. */
    PERIOD,
    /** Something else than what was described. */
    PURPOSE
}
