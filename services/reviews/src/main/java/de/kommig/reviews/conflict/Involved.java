package de.kommig.reviews.conflict;

/** As what an organisation has to do with an application. */
public enum Involved {
    /** It applies. */
    APPLICANT,
    /** It applies together with the one whose application it is. */
    CO_APPLICANT,
    /** It carries the application of an initiative without a legal form. */
    FISCAL_SPONSOR,
    /** It decides: the call is its own. */
    FUNDER,
    /** It prepares the decision: KomMig. */
    COORDINATION_CENTRE
}
