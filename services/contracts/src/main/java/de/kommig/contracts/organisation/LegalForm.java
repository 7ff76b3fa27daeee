package de.kommig.contracts.organisation;

/** The legal form an organisation has at a time. */
public enum LegalForm {
    /** People who act together without a legal form. */
    INITIATIVE,
    /** An association on its way into the register. */
    ASSOCIATION_IN_FORMATION,
    /** eingetragener Verein (e. V.), § 21 BGB. */
    REGISTERED_ASSOCIATION,
    /** gGmbH or gUG. */
    NON_PROFIT_COMPANY,
    /** Stiftung. */
    FOUNDATION,
    /** Authorities, districts, public institutions. */
    PUBLIC_BODY
}
