package de.kommig.reviews.pool;

/** How somebody is tied to an organisation, by their own account. */
public enum AffiliationKind {
    /** Is paid by it, or has been. */
    EMPLOYMENT,
    /** Is a member, or has been. */
    MEMBERSHIP,
    /** Sits on its board or in another of its bodies. */
    BOARD,
    /** Advises it, for money or not. */
    ADVICE,
    /** Somebody close to them does one of these. */
    RELATIVE,
    OTHER
}
