package de.kommig.applications.texts;

/** Why an organisation that was asked to take part in an application does not. */
public record RefusalText(String reason) {}
