package de.kommig.feeds.http;

import static de.kommig.feeds.Running.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.testing.Api;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A request that comes again under its key is answered as the first time, as far as that can still be said. */
class WebhookRepeatsApiTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final UUID funder = UUID.randomUUID();
    private final WebhookCalls webhooks = new WebhookCalls(funder);

    @Test
    void the_same_request_sent_again_is_the_same_webhook_with_the_same_secret() {
        Api api = as(funder).with("Idempotency-Key", "webhook-" + funder);
        JsonNode first =
                api.post(webhooks.path(), WebhookCalls.SOMEWHERE).expect(201).json();
        JsonNode again =
                api.post(webhooks.path(), WebhookCalls.SOMEWHERE).expect(201).json();
        assertThat(again).isEqualTo(first);
        assertThat(api.post(webhooks.path(), "{\"url\": \"https://other.example.org/\"}")
                        .expect(422)
                        .problem())
                .isEqualTo("idempotency-key-reused");
    }

    @Test
    void a_request_sent_again_is_answered_whatever_has_happened_since_but_without_a_secret_that_is_gone() {
        JsonNode first = keyed("add")
                .post(webhooks.path(), WebhookCalls.SOMEWHERE)
                .expect(201)
                .json();
        String webhook = webhooks.path() + "/" + first.get("id").asString();
        JsonNode rotated = keyed("rotate")
                .post(webhook + "/secrets", "{\"overlapSeconds\": 3600}")
                .expect(200)
                .json();
        assertThat(keyed("rotate")
                        .post(webhook + "/secrets", "{\"overlapSeconds\": 3600}")
                        .expect(200)
                        .json())
                .isEqualTo(rotated);
        keyed("move").put(webhook, "{\"url\": \"https://other.example.org/\"}").expect(200);
        rotate(webhook);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(WebhookCalls.kept(first)).isEqualTo(1));

        JsonNode now = as(funder).get(webhook).expect(200).json();
        assertThat(keyed("add")
                        .post(webhooks.path(), WebhookCalls.SOMEWHERE)
                        .expect(201)
                        .json())
                .isEqualTo(now);
        assertThat(keyed("move")
                        .put(webhook, "{\"url\": \"https://other.example.org/\"}")
                        .expect(200)
                        .json())
                .isEqualTo(now);
        assertThat(now.get("keys")).as("as many as there may be").hasSize(3);
        assertThat(keyed("rotate")
                        .post(webhook + "/secrets", "{\"overlapSeconds\": 3600}")
                        .expect(200)
                        .json())
                .isEqualTo(now);
        assertThat(keyed("rotate").post(webhook + "/secrets", "{}").expect(422).problem())
                .isEqualTo("idempotency-key-reused");
    }

    @Test
    void a_request_sent_again_is_answered_also_when_the_webhook_has_been_removed() {
        JsonNode first = keyed("add")
                .post(webhooks.path(), WebhookCalls.SOMEWHERE)
                .expect(201)
                .json();
        String webhook = webhooks.path() + "/" + first.get("id").asString();
        keyed("move").put(webhook, "{\"url\": \"https://other.example.org/\"}").expect(200);
        keyed("pause").post(webhook + "/pause").expect(200);
        keyed("remove").delete(webhook).expect(204);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(WebhookCalls.kept(first)).isZero());

        JsonNode again = keyed("add")
                .post(webhooks.path(), WebhookCalls.SOMEWHERE)
                .expect(201)
                .json();
        assertThat(again.get("id")).isEqualTo(first.get("id"));
        assertThat(again.has("secret") || again.has("url")).isFalse();
        keyed("move").put(webhook, "{\"url\": \"https://other.example.org/\"}").expect(200);
        keyed("pause").post(webhook + "/pause").expect(200);
        keyed("remove").delete(webhook).expect(204);
        as(funder).get(webhook).expect(404);
    }

    private Api keyed(String key) {
        return as(funder).with("Idempotency-Key", key);
    }

    private void rotate(String webhook) {
        as(funder).post(webhook + "/secrets", "{\"overlapSeconds\": 3600}").expect(200);
    }
}
