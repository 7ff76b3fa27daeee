package de.kommig.feeds.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A new secret.
 *
 * @param overlapSeconds for how long the one before signs too: a day when nothing is said, 0 when it has become known to somebody
 */
record RotationInput(@Nullable @Min(0) @Max(604_800) Integer overlapSeconds) {

    Duration overlap() {
        return overlapSeconds == null ? Duration.ofDays(1) : Duration.ofSeconds(overlapSeconds);
    }
}
