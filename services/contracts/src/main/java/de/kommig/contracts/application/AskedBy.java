package de.kommig.contracts.application;

/** Who asks an organisation to correct its application. */
public enum AskedBy {
    COORDINATION_CENTRE,
    /** The funder of the call. */
    FUNDER
}
