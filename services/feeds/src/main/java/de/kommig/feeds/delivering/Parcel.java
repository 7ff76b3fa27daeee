package de.kommig.feeds.delivering;

import de.kommig.feeds.log.EntryText;
import de.kommig.feeds.log.Feeds;
import de.kommig.feeds.sending.Answer;
import de.kommig.feeds.sending.Message;
import de.kommig.feeds.sending.Posting;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry, ready to be sent.
 *
 * @param text the entry; {@code null} when it has to be looked up
 */
record Parcel(
        Depot depot,
        UUID webhook,
        UUID feed,
        long sequence,
        @Nullable EntryText text) {

    /**
     * Sends it, with the id and the text that it always has.
     *
     * @return what came of it, also when there is no such entry any more; empty when the webhook is not to be sent anything now
     */
    Optional<Answer> post() {
        EntryText entry = text == null ? lookedUp(depot.feeds()) : text;
        Posting posting = depot.posting();
        return entry == null
                ? Optional.of(new Answer.Unanswered("no-such-entry", Duration.ZERO))
                : posting.deliver(webhook, message(entry, depot.links()));
    }

    private @Nullable EntryText lookedUp(Feeds feeds) {
        return feeds.texts(feed, sequence - 1, sequence, Set.of(), 1).stream()
                .findFirst()
                .orElse(null);
    }

    /**
     * What is sent of an entry. Its id is the same for all webhooks of a feed, as its text is; without a full stop, which stands between the parts
     * of what is signed (Standard Webhooks 1.0, "Signature scheme").
     */
    static Message message(EntryText entry, String links) {
        return new Message(
                "msg_" + entry.feed() + "_" + entry.number(),
                entry.cloudEvent(links).getBytes(StandardCharsets.UTF_8));
    }
}
