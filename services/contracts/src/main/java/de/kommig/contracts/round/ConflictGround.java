package de.kommig.contracts.round;

/** Why somebody may not review an application (Befangenheit, §§ 20, 21 VwVfG). */
public enum ConflictGround {
    OWN_ORGANISATION,
    RELATIVE,
    EMPLOYMENT,
    ADVISER_TO_APPLICANT,
    COMPETING_APPLICATION,
    OTHER
}
