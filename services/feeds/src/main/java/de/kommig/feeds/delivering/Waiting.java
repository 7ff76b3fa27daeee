package de.kommig.feeds.delivering;

import de.kommig.feeds.log.EntryText;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a feed that is still to be delivered to a webhook.
 *
 * @param sequence its number in the feed
 * @param event its CloudEvents id
 * @param type its CloudEvents type
 * @param application the case it belongs to
 * @param attempts how many have failed
 * @param due not before then
 * @param first when it was first tried; {@code null} before that
 */
record Waiting(
        long sequence,
        String event,
        String type,
        UUID application,
        int attempts,
        Instant due,
        @Nullable Instant first) {

    /** To be delivered at once, for the first time or once more from the start. */
    static Waiting fresh(EntryText entry, Instant now) {
        return new Waiting(entry.sequence(), entry.eventId(), entry.type(), entry.application(), 0, now, null);
    }

    /** The same after another attempt has failed. */
    Waiting failed(Instant at, Instant next) {
        return new Waiting(sequence, event, type, application, attempts + 1, next, first == null ? at : first);
    }

    /** The same at another time. */
    Waiting dueAt(Instant other) {
        return new Waiting(sequence, event, type, application, attempts, other, first);
    }
}
