package de.kommig.reviews.http;

import de.kommig.web.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param reviewer the person who is asked for a review
 * @param reason why, though load, language, absence, a missing admission or the lived experience that the call asks for speak against it; they can be asked only with one then
 */
record AssignmentRequest(
        @NotNull UUID reviewer,

        @Nullable @Size(min = 1, max = 4_000) @Pattern(regexp = PlainText.TEXT)
        String reason) {}
