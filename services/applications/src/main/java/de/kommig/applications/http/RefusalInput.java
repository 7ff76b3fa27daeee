package de.kommig.applications.http;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why an organisation does not take part, if it wants to say. */
record RefusalInput(
        @Nullable @Size(min = 1, max = Formats.LONGEST_TEXT) @Pattern(regexp = Formats.UNTURNED)
        String reason) {

    RefusalInput {
        reason = Trimmed.orNull(reason);
    }

    static @Nullable String reason(@Nullable RefusalInput input) {
        return input == null ? null : input.reason();
    }
}
