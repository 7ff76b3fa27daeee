package de.kommig.testing.searching;

/**
 * A value that was found.
 *
 * @param value as it was searched for
 * @param form in which it was there, e.g. {@code base64}
 * @param store e.g. {@code database organisations.people} or {@code topic kommig.people}
 * @param place in the store, e.g. a document's id or a record's offset
 */
public record Find(String value, String form, String store, String place) {}
