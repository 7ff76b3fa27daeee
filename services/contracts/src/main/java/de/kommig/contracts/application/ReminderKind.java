package de.kommig.contracts.application;

/** What an organisation is reminded of. */
public enum ReminderKind {
    /** Its answer to a correction request is due in some days. */
    DUE_SOON,
    /** It was due, and is not there. */
    OVERDUE
}
