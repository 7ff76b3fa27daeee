package de.kommig.organisations.http;

import de.kommig.contracts.organisation.MemberRole;
import de.kommig.web.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * A machine that becomes a member.
 *
 * @param client {@code sub} of its tokens
 * @param purpose what it is for, in the owner's words
 * @param expiresAt when its time is over; within a year
 */
record ClientInput(
        @NotNull UUID client,
        @NotNull MemberRole role,

        @NotBlank @Size(max = 1_000) @Pattern(regexp = PlainText.TEXT)
        String purpose,

        @NotNull Instant expiresAt) {

    ClientInput {
        purpose = Trimmed.orNull(purpose);
    }

    /** To the millisecond, as events have it. */
    Instant end() {
        return expiresAt.truncatedTo(ChronoUnit.MILLIS);
    }
}
