package de.kommig.feeds;

import static de.kommig.feeds.Running.as;

import de.kommig.receiver.Receiver;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * A webhook as tests add it.
 *
 * @param secret {@code whsec_…}
 */
public record AddedWebhook(UUID funder, UUID feed, UUID id, String secret, String publicKey) {

    /** Adds one to the feed that the funder always has; it leads to a receiver, which trusts it. */
    public static AddedWebhook to(Receiver receiver, UUID funder) {
        return to(receiver, funder, funder, "");
    }

    /** The same to any feed of the funder's, with more to say, e.g. {@code , "after": 0}. */
    public static AddedWebhook to(Receiver receiver, UUID funder, UUID feed, String more) {
        JsonNode sheet = as(funder)
                .post("/api/feeds/" + feed + "/webhooks", "{\"url\": \"" + receiver.url() + "\"" + more + "}")
                .expect(201)
                .json();
        AddedWebhook webhook = new AddedWebhook(
                funder,
                feed,
                UUID.fromString(sheet.get("id").asString()),
                sheet.get("secret").asString(),
                sheet.at("/keys/0/publicKey").asString());
        receiver.verification().trust(webhook.secret());
        return webhook;
    }

    /** The same webhook, after its receiver has been challenged. */
    public AddedWebhook confirmed() {
        as(funder).post(path() + "/challenge").expect(200);
        return this;
    }

    /** Where it is. */
    public String path() {
        return "/api/feeds/" + feed + "/webhooks/" + id;
    }

    /** What its funder sees of it now. */
    public JsonNode sheet() {
        return as(funder).get(path()).expect(200).json();
    }
}
