package de.kommig.organisations.admitting;

/** What a machine is a member for. */
record PurposeText(String purpose) {}
