package de.kommig.notifications.telling;

/** As whom somebody is told; the same fact reads differently for each. */
public enum Audience {
    /** The organisation whose application it is. */
    APPLICANT,
    /** An organisation that was asked to take part in it. */
    PARTNER,
    /** KomMig. */
    COORDINATION_CENTRE,
    /** The organisation that decides. */
    FUNDER,
    /** A person asked for a review. */
    REVIEWER
}
