package de.kommig.reviews.http;

import de.kommig.web.InvalidInput;
import de.kommig.web.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * More time for a review.
 *
 * @param until its last second
 * @param reason why, if there is something to say
 */
record ExtensionRequest(
        @NotNull Instant until,

        @Nullable @Size(max = 4_000) @Pattern(regexp = PlainText.TEXT)
        String reason) {

    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    /** @throws InvalidInput when it lies outside of anybody's planning, such as in the year 20205 */
    Instant lastSecond() {
        if (until.isAfter(LATEST) || until.isBefore(Instant.EPOCH)) {
            throw new InvalidInput("/until", "time-out-of-range");
        }
        return until.truncatedTo(ChronoUnit.SECONDS);
    }
}
