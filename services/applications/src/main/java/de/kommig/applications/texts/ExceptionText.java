package de.kommig.applications.texts;

/** Why an organisation has longer than others to answer a call. */
public record ExceptionText(String reason) {}
