package de.kommig.contracts.call;

/** One of up to two stages in which a call is answered. */
public enum Stage {
    /** The outline (Projektskizze), before anything else is asked for. */
    OUTLINE,
    /** The application itself. */
    FULL
}
