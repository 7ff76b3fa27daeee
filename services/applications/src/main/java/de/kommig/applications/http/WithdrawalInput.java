package de.kommig.applications.http;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why an organisation takes its application back, if it wants to say. */
record WithdrawalInput(
        @Nullable @Size(min = 1, max = Formats.LONGEST_TEXT) @Pattern(regexp = Formats.UNTURNED)
        String reason) {

    WithdrawalInput {
        reason = Trimmed.orNull(reason);
    }
}
