package de.kommig.applications.listing;

/** What somebody has waited for too long. */
public enum Overdue {
    /** The organisation's answer to a correction request (Nachforderung), beyond the day that was set for it. */
    CORRECTION,
    /** The formal check (formale Prüfung) of what was handed in, beyond the time that the coordination centre gives itself. */
    FORMAL_CHECK
}
