package de.kommig.applications.texts;

/** Why an organisation took its application back. */
public record WithdrawalText(String reason) {}
