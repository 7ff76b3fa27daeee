package de.kommig.contracts.call;

/**
 * Something that a call's funder wants to have looked at in the formal check, beside what follows from the rest of the rules.
 *
 * @param key in kebab-case, once in a call; its name is in the call's wording
 * @param field what of the application it is about, and where a correction would be asked for, as a JSON pointer, e.g. {@code /plan} or
 *     {@code /documents/statutes}
 */
public record CheckRule(String key, String field) {}
