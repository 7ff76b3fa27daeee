package de.kommig.applications.plan;

/** How much a finding matters. */
public enum Severity {
    /** With this the application cannot be handed in. */
    ERROR,
    /** Worth a look. */
    HINT
}
