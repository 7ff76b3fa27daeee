package de.kommig.feeds.http;

import de.kommig.feeds.delivering.Attempt;
import de.kommig.feeds.delivering.Delivery;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A delivery, as its funder sees it.
 *
 * @param sequence the entry's number in the feed
 * @param event its CloudEvents {@code id}
 * @param type its CloudEvents {@code type}
 * @param application the case it belongs to
 * @param state whether it waits, has been delivered, or has been given up
 * @param attempts how many attempts have been made since it was last begun, the one that arrived included
 * @param due when it is tried next, if what comes before it in its case has arrived by then; absent unless it waits
 * @param log the latest attempts, oldest first
 */
record DeliverySheet(
        long sequence,
        String event,
        String type,
        UUID application,
        Delivery.State state,
        int attempts,
        @Nullable Instant due,
        List<AttemptSheet> log) {

    /**
     * One attempt.
     *
     * @param at when it ended
     * @param status HTTP status; absent when there was no answer
     * @param reason why there was none, e.g. {@code timeout}; absent when there was one
     * @param answer the first KB of the answer
     * @param milliseconds how long it took
     */
    record AttemptSheet(
            Instant at,
            @Nullable Integer status,
            @Nullable String reason,
            @Nullable String answer,
            long milliseconds) {

        static AttemptSheet of(Attempt attempt) {
            return new AttemptSheet(
                    attempt.at(),
                    attempt.status(),
                    attempt.reason(),
                    attempt.answer(),
                    attempt.took().toMillis());
        }
    }

    static DeliverySheet of(Delivery delivery) {
        return new DeliverySheet(
                delivery.sequence(),
                delivery.event(),
                delivery.type(),
                delivery.application(),
                delivery.state(),
                attempts(delivery),
                delivery.due(),
                delivery.log().stream().map(AttemptSheet::of).toList());
    }

    /** What is kept is how many have failed. */
    private static int attempts(Delivery delivery) {
        return delivery.state() == Delivery.State.DELIVERED ? delivery.attempts() + 1 : delivery.attempts();
    }
}
