package de.kommig.contracts.award;

/** What the organisation has to hand in. */
public enum ReportKind {
    /** While the project runs (Zwischennachweis). */
    INTERIM,
    /** After its end (Verwendungsnachweis). */
    PROOF
}
