package de.kommig.feeds.delivering;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.convert.DurationStyle;

/**
 * When a delivery that has failed is tried again.
 *
 * @param delays how long each attempt waits for the one before it has failed; the first one is the first attempt's, which nothing comes before
 * @param jitter by up to which part of itself a delay is longer, by chance, so that what failed together does not come again together
 */
public record RetrySchedule(List<Duration> delays, double jitter) {

    /** Ten attempts in three days, a little more than Standard Webhooks 1.0 recommends ("Retries": at least that long, with jitter). */
    public static final RetrySchedule STANDARD = new RetrySchedule(
            List.of(
                    Duration.ZERO,
                    Duration.ofSeconds(5),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(30),
                    Duration.ofHours(2),
                    Duration.ofHours(5),
                    Duration.ofHours(10),
                    Duration.ofHours(14),
                    Duration.ofHours(20),
                    Duration.ofHours(24)),
            0.2);

    /** A receiver cannot ask to be left alone for longer than the longest of our own delays. */
    static final Duration LONGEST = Duration.ofHours(24);

    public RetrySchedule {
        if (delays.isEmpty() || delays.stream().anyMatch(Duration::isNegative) || jitter < 0) {
            throw new IllegalArgumentException("no schedule: " + delays + " with " + jitter);
        }
        delays = List.copyOf(delays);
    }

    /**
     * From text, as in {@code 0s,500ms,5m}, each as Spring reads a duration; with the usual jitter.
     *
     * @throws IllegalArgumentException when a part is no duration
     */
    public static RetrySchedule parse(String text) {
        return new RetrySchedule(
                Arrays.stream(text.split(",", -1))
                        .map(part -> DurationStyle.SIMPLE.parse(part.strip()))
                        .toList(),
                STANDARD.jitter());
    }

    /**
     * How long to wait after an attempt has failed.
     *
     * @param failed how many have failed, 1 or more
     * @param asked how long the receiver asks to be left alone ({@code Retry-After}, RFC 9110, 10.2.3); counts when it is longer
     * @return empty when that was the last attempt
     */
    Optional<Duration> after(int failed, @Nullable Duration asked, RandomGenerator random) {
        if (failed >= delays.size()) {
            return Optional.empty();
        }
        Duration own = delays.get(failed);
        Duration longer = own.plusMillis((long) (own.toMillis() * jitter * random.nextDouble()));
        Duration wanted = asked == null ? Duration.ZERO : shorter(asked, LONGEST);
        return Optional.of(longer.compareTo(wanted) >= 0 ? longer : wanted);
    }

    static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
