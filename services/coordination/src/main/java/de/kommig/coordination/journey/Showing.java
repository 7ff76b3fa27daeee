package de.kommig.coordination.journey;

/** How much of a fact is shown. */
public enum Showing {
    /** With all that belongs to it. */
    WHOLE,
    /** That it happened, and nothing else. */
    BARE,
    /** As if it had not happened. */
    HIDDEN
}
