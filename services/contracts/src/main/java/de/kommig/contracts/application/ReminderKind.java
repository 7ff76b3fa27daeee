package de.kommig.contracts.application;

/** Of what an organisation, or a reviewer, is reminded. */
public enum ReminderKind {
    /** The answer to a correction request, or the review, is due in some days. */
    DUE_SOON,
    /** It was due, and is not there. */
    OVERDUE
}
