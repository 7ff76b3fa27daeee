package de.kommig.applications.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Why an outline does not convince, and what the organisation can do now. */
record OutlineRefusalInput(
        @NotNull @Size(min = 1, max = Formats.LONGEST_TEXT) @Pattern(regexp = Formats.UNTURNED)
        String reasons,

        @NotNull @Size(min = 1, max = Formats.LONGEST_TEXT) @Pattern(regexp = Formats.UNTURNED)
        String nextSteps) {

    OutlineRefusalInput {
        reasons = Trimmed.orNull(reasons);
        nextSteps = Trimmed.orNull(nextSteps);
    }
}
