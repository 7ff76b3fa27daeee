package de.kommig.feeds.http;

import de.kommig.feeds.rehearsing.Ending;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A made-up application.
 *
 * @param outcome how its life ends
 * @param secondsBetween time from one event to the next; all at once when it is left out
 */
record RehearsalInput(
        @NotNull Ending outcome, @Nullable @Min(0) @Max(600) Integer secondsBetween) {

    Duration pace() {
        return Duration.ofSeconds(secondsBetween == null ? 0 : secondsBetween);
    }
}
