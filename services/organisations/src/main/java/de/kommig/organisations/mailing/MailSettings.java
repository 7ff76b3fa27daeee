package de.kommig.organisations.mailing;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Properties {@code kommig.mail.*}; the mail server itself is at {@code spring.mail.*}.
 *
 * @param from the sender, e.g. {@code KomMig <post@kommig.example>}
 * @param interval how often the queue is looked at
 * @param firstWait after a first failure; each further wait is twice as long
 * @param longestWait between two tries while the mail server is away
 */
@ConfigurationProperties("kommig.mail")
public record MailSettings(
        @Nullable String from,
        @DefaultValue("5s") Duration interval,
        @DefaultValue("30s") Duration firstWait,
        @DefaultValue("15m") Duration longestWait) {

    private static final int MOST_DOUBLINGS = 20;

    /** How long to wait after so many attempts, at least one. */
    Duration waitAfter(int attempts) {
        Duration wait = firstWait.multipliedBy(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
        return wait.compareTo(longestWait) < 0 ? wait : longestWait;
    }
}
