package de.kommig.applications.texts;

/** Why a member of the funder did not agree to a proposed decision. */
public record DissentText(String reason) {}
