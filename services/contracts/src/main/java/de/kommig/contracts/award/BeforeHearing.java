package de.kommig.contracts.award;

/** Where an award was before its organisation was heard, and goes on if nothing comes of it. */
public enum BeforeHearing {
    RUNNING,
    PROOF_DUE,
    PROOF_SUBMITTED,
    PROOF_RETURNED,
    REVOKED
}
