package de.kommig.feeds.webhook;

/** Whether a webhook sends, and if not, why. */
public enum Condition {
    /** Whoever receives at its address has not yet shown that it expects to. */
    UNCONFIRMED,
    /** It sends. */
    RUNNING,
    /** Its funder wants nothing sent for a while. */
    PAUSED,
    /** Switched off, see the reason. */
    DISABLED
}
