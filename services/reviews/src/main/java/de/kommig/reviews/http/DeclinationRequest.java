package de.kommig.reviews.http;

import de.kommig.web.PlainText;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param reason why not, if the reviewer wants to say */
record DeclinationRequest(
        @Nullable @Size(max = 4_000) @Pattern(regexp = PlainText.TEXT)
        String reason) {}
