package de.kommig.contracts.webhook;

/** Why nothing is sent to a webhook any more, until somebody enables it again. */
public enum DisabledReason {
    /** Its receiver answered 410: it does not want anything any more. */
    GONE,
    /** Deliveries have failed until the last of their attempts. */
    GIVEN_UP,
    /** Who runs the platform switched it off, e.g. because it harms somebody. */
    BY_OPERATOR
}
