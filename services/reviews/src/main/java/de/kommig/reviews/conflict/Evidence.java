package de.kommig.reviews.conflict;

/** What a conflict of interest was found by. */
public enum Evidence {
    /** Belongs to the organisation, as owner, editor or viewer. */
    MEMBERSHIP,
    /** Belonged to it not long ago. */
    EARLIER_MEMBERSHIP,
    /** Advises it. */
    ADVICE,
    /** Advised it not long ago. */
    EARLIER_ADVICE,
    /** Belongs to an organisation that applies under the same call. */
    COMPETING_APPLICATION,
    /** Belongs to the organisation that decides about it, or to KomMig, which prepares the decision. */
    OFFICE,
    /** Belongs to a third organisation together with somebody who belongs to it. */
    SHARED_ORGANISATION,
    /** Has declared a tie to it. */
    DECLARED,
    /** Is reached by e-mail under the same domain as somebody who belongs to it. */
    MAIL_DOMAIN
}
