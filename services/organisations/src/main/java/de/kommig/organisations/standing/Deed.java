package de.kommig.organisations.standing;

/** What people do with an organisation, apart from looking at it from outside. */
public enum Deed {
    /** Decide who belongs to it, what it is called, what it commits itself to: owners. */
    GOVERN,
    /** Say what it does: owners and editors. */
    DESCRIBE,
    /** See who belongs to it: all its members, and coordinators. */
    LOOK_INSIDE
}
