package de.kommig.applications.checking;

/** What an item of the checklist is about. */
public enum ItemKind {
    /** A rule of who may apply with what. */
    ELIGIBILITY,
    /** A commitment to a charter. */
    CHARTER,
    /** A document that is asked for. */
    DOCUMENT,
    /** What is written: title, summary, answers. */
    ANSWERS,
    /** The plan of costs and financing. */
    PLAN,
    /** The time in which the project takes place. */
    PERIOD,
    /** The organisations that take part. */
    PARTNERS,
    /** Something that the funder of the call wants to have looked at. */
    OWN
}
