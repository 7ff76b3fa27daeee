package de.kommig.applications.call;

/**
 * Something that is wrong with the terms of a call.
 *
 * @param pointer JSON pointer to it in the call as its funder writes it, e.g. {@code /rules/questions/3/key}
 * @param code what is wrong, in kebab-case, e.g. {@code duplicate-key}
 */
public record Fault(String pointer, String code) {}
