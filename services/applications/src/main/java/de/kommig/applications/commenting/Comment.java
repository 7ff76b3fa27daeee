package de.kommig.applications.commenting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that one of the authors of an application, or their adviser, says about it to the others.
 *
 * @param field what of the application it is about, as a JSON pointer; {@code null}: all of it
 * @param author pseudonym of who says it
 * @param organisation for which they do
 * @param settledAt since when nothing is left to be done about it; {@code null}: something is
 */
public record Comment(
        UUID id,
        UUID application,
        @Nullable String field,
        String text,
        UUID author,
        UUID organisation,
        Instant writtenAt,
        @Nullable Instant settledAt) {

    /** Whether it says the same about the same. */
    boolean saysTheSameAs(Comment other) {
        return application.equals(other.application)
                && text.equals(other.text)
                && String.valueOf(field).equals(String.valueOf(other.field));
    }
}
