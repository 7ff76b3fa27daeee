package de.kommig.feeds.delivering;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What has become of an entry on its way to a webhook, as its owners see it.
 *
 * @param webhook to which one
 * @param sequence the entry's number in the feed
 * @param event its CloudEvents id
 * @param type its CloudEvents type
 * @param application the case it belongs to
 * @param state where it stands
 * @param attempts how many have failed since it was last begun
 * @param due when it is tried next, if what comes before it in its case has arrived; {@code null} when it is not
 * @param log the latest attempts, oldest first
 */
public record Delivery(
        UUID webhook,
        long sequence,
        String event,
        String type,
        UUID application,
        State state,
        int attempts,
        @Nullable Instant due,
        List<Attempt> log) {

    /** Where a delivery stands. */
    public enum State {
        /** It is tried, or tried again, or waits for one before it. */
        WAITING,
        /** The receiver has answered 2xx. */
        DELIVERED,
        /** All attempts have failed: a dead letter, which goes once more only when somebody asks for it. */
        GIVEN_UP;

        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Delivery {
        log = List.copyOf(log);
    }
}
