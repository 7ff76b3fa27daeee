package de.kommig.reviews.http;

import de.kommig.web.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** @param reason why they are no longer asked; they can read it */
record ReleaseInput(
        @NotBlank @Size(max = 4_000) @Pattern(regexp = PlainText.TEXT)
        String reason) {}
