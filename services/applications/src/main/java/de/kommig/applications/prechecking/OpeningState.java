package de.kommig.applications.prechecking;

/** Whether a call takes applications. */
public enum OpeningState {
    OPEN,
    OPENS_LATER,
    OVER
}
