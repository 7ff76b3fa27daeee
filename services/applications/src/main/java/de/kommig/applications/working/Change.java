package de.kommig.applications.working;

import org.jspecify.annotations.Nullable;

/**
 * A new value for a field.
 *
 * @param value as JSON text, see {@link FieldValue}; {@code null} takes the field away
 * @param settles whether what others would have written there is dropped, as far as the author has seen it
 */
public record Change(Field field, @Nullable String value, boolean settles) {

    /** A value, and nothing about what others have written. */
    public Change(Field field, @Nullable String value) {
        this(field, value, false);
    }
}
