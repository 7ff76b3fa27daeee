package de.kommig.organisations.standing;

/** What people do with an organisation, apart from looking at it from outside. */
public enum Deed {
    /** Decide who belongs to it and what it commits itself to: owners. */
    GOVERN,
    /** Invite and take invitations back: owners, and coordinators where nobody owns it any more. */
    APPOINT,
    /** Call it something else: owners, and coordinators where KomMig has confirmed it under its name. */
    NAME,
    /** Say what it does: owners and editors. */
    DESCRIBE,
    /** See who belongs to it: all its members, and all of KomMig's. */
    LOOK_INSIDE
}
