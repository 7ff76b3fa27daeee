package de.kommig.applications.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Something to say about an application.
 *
 * @param field what of it, as a JSON pointer, e.g. {@code /answers/goals}; all of it when left out
 */
record CommentInput(
        @Nullable @Pattern(regexp = FIELD) String field,

        @NotBlank @Size(max = Formats.LONGEST_TEXT) @Pattern(regexp = Formats.UNTURNED)
        String text) {

    private static final String FIELD = "(/[A-Za-z0-9_-]{1,60}){1,4}";

    CommentInput {
        text = Trimmed.orNull(text);
    }
}
