package de.kommig.contracts.organisation;

/** The side from which an organisation takes part. */
public enum Side {
    CIVIL_SOCIETY,
    /** Regeleinrichtung. */
    MAINSTREAM_INSTITUTION,
    /** Agency or foundation that gives money. */
    FUNDER,
    COORDINATION_CENTRE
}
