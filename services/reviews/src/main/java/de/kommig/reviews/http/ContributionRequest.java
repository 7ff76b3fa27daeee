package de.kommig.reviews.http;

import de.kommig.web.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** @param text what is said to the panel */
record ContributionRequest(
        @NotBlank @Size(max = 10_000) @Pattern(regexp = PlainText.TEXT)
        String text) {}
