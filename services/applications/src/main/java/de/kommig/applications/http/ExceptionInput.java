package de.kommig.applications.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

/**
 * An exception from a call's deadline as a coordinator records it.
 *
 * @param until last second in which the organisation can hand in
 * @param reason why it has longer than others; the organisation and the call's funder read it
 */
record ExceptionInput(
        @NotNull UUID organisationId,
        @NotNull Instant until,

        @NotBlank @Size(max = Formats.LONGEST_TEXT) @Pattern(regexp = Formats.UNTURNED)
        String reason) {}
