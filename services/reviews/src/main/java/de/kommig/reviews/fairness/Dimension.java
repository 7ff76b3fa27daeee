package de.kommig.reviews.fairness;

/** By what the applications of a call are put into groups. */
public enum Dimension {
    /** The applying organisation's. */
    LEGAL_FORM,
    /** Where the project takes place; it may be several. */
    REGION,
    /** In which the applying organisation works; they may be several. */
    LANGUAGE,
    /** Size of the request. */
    SIZE,
    /** Whether it is the first application that the organisation has handed in here. */
    FIRST_TIME
}
