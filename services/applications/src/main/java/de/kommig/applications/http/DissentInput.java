package de.kommig.applications.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** No agreement to a proposed decision, and why not. */
record DissentInput(
        @NotNull UUID proposal,

        @NotBlank @Size(max = Formats.LONGEST_TEXT) @Pattern(regexp = Formats.UNTURNED)
        String reason) {

    DissentInput {
        reason = Trimmed.orNull(reason);
    }
}
