package de.kommig.feeds.http;

import static de.kommig.feeds.Running.SERVICE;
import static de.kommig.feeds.Running.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import de.kommig.feeds.AddedWebhook;
import de.kommig.receiver.Receiver;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What signs, who gets to know it, and how it is replaced. */
class WebhookSecretsApiTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final UUID funder = UUID.randomUUID();
    private final WebhookCalls webhooks = new WebhookCalls(funder);
    private Receiver receiver;

    @BeforeEach
    void start() throws IOException {
        receiver = Receiver.start(0);
    }

    @AfterEach
    void stop() {
        receiver.close();
    }

    @Test
    void secrets_are_shown_once_and_kept_unreadable() {
        AddedWebhook webhook = AddedWebhook.to(receiver, funder);
        assertThat(webhook.sheet().has("secret")).isFalse();
        await().atMost(SOON).untilAsserted(() -> assertThat(webhooks.list()).hasSize(1));
        assertThat(as(funder).get(webhooks.path()).text())
                .doesNotContain("whsec_")
                .contains(webhook.publicKey());

        String shared = webhook.secret().substring("whsec_".length());
        MongoDatabase database = SERVICE.bean(MongoDatabase.class);
        for (String collection : database.listCollectionNames()) {
            for (Document document : database.getCollection(collection).find()) {
                assertThat(document.toJson())
                        .as(collection)
                        .doesNotContain("whsec_")
                        .doesNotContain(shared);
            }
        }
    }

    @Test
    void while_a_secret_is_replaced_either_one_verifies_and_then_only_the_new_one() {
        AddedWebhook webhook = AddedWebhook.to(receiver, funder).confirmed();
        JsonNode rotated = webhooks.rotated(webhook, "{\"overlapSeconds\": 3600}");
        String next = rotated.get("secret").asString();
        assertThat(next).isNotEqualTo(webhook.secret());
        assertThat(Instant.parse(rotated.at("/keys/1/until").asString()))
                .isBetween(Instant.now().plusSeconds(3500), Instant.now().plusSeconds(3700));
        assertThat(webhooks.tried(webhook)).as("by the old secret").isEqualTo(204);
        receiver.verification().trustOnly(next);
        assertThat(webhooks.tried(webhook)).as("by the new secret").isEqualTo(204);
        receiver.verification().trustOnly(rotated.at("/keys/1/publicKey").asString());
        assertThat(webhooks.tried(webhook)).as("by the old public key").isEqualTo(204);

        webhooks.rotated(webhook, "{\"overlapSeconds\": 0}");
        assertThat(webhooks.tried(webhook)).as("once the old ones have ended").isEqualTo(401);
        assertThat(webhook.sheet().get("keys")).hasSize(1);
    }

    @Test
    void not_more_than_three_secrets_sign_at_once() {
        AddedWebhook webhook = AddedWebhook.to(receiver, funder);
        webhooks.rotated(webhook, "{}");
        webhooks.rotated(webhook, "{}");
        assertThat(as(funder)
                        .post(webhook.path() + "/secrets", "{}")
                        .expect(409)
                        .problem())
                .isEqualTo("too-many-secrets");
        assertThat(webhooks.rotated(webhook, "{\"overlapSeconds\": 0}").get("keys"))
                .hasSize(1);
    }

    @Test
    void what_no_webhook_uses_any_more_is_deleted() {
        AddedWebhook webhook = AddedWebhook.to(receiver, funder);
        webhooks.rotated(webhook, "{\"overlapSeconds\": 0}");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(WebhookCalls.kept(webhook)).isEqualTo(1));
        as(funder).delete(webhook.path()).expect(204);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(WebhookCalls.kept(webhook)).isZero());
        as(funder).get(webhook.path()).expect(404);
        await().atMost(SOON).untilAsserted(() -> assertThat(webhooks.list()).isEmpty());
    }
}
