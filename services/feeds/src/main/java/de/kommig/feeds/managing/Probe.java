package de.kommig.feeds.managing;

import de.kommig.contracts.json.EventJson;
import de.kommig.feeds.sending.Message;
import de.kommig.feeds.webhook.Webhook;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is sent to a webhook beside its feed, as CloudEvents that are in no feed: a challenge, and a test. */
final class Probe {

    /** The receiver has to say {@code data.challenge} back. */
    static final String CHALLENGE = "de.kommig.webhook.challenge.v1";
    /** The receiver has to do nothing. */
    static final String TEST = "de.kommig.webhook.test.v1";

    private record Data(UUID webhook, @Nullable String challenge) {}

    private record Event(
            String specversion,
            String id,
            String source,
            String type,
            String subject,
            Instant time,
            String datacontenttype,
            String dataschema,
            Data data) {}

    private Probe() {}

    static Message challenge(Webhook.Present webhook, String word, Instant now) {
        return message(webhook, CHALLENGE, word, now);
    }

    static Message test(Webhook.Present webhook, Instant now) {
        return message(webhook, TEST, null, now);
    }

    private static Message message(Webhook.Present webhook, String type, @Nullable String word, Instant now) {
        String id = "webhook-" + webhook.id() + "/" + UUID.randomUUID();
        Event event = new Event(
                "1.0",
                id,
                "/feeds/" + webhook.feed(),
                type,
                webhook.id().toString(),
                now,
                "application/json",
                "https://kommig.de/schemas/" + type + ".json",
                new Data(webhook.id(), word));
        return new Message(id, EventJson.write(event).getBytes(StandardCharsets.UTF_8));
    }
}
