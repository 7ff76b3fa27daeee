package de.kommig.feeds.http;

import static de.kommig.feeds.Running.SERVICE;
import static de.kommig.feeds.Running.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.testing.Api;
import de.kommig.web.Role;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class WebhookBansApiTest {

    private final UUID funder = UUID.randomUUID();
    private final String host = "receiver-" + funder + ".example.org";
    private final Api coordinator = SERVICE.as(Role.COORDINATOR, UUID.randomUUID(), UUID.randomUUID());

    @Test
    void somebody_who_is_bothered_is_helped_and_the_funder_cannot_undo_it() {
        String webhooks = "/api/feeds/" + funder + "/webhooks";
        String id = as(funder)
                .post(webhooks, "{\"url\": \"https://" + host + "/in?token=quiet\"}")
                .expect(201)
                .json()
                .get("id")
                .asString();

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(leadingTo(host)).hasSize(1));
        JsonNode found = leadingTo(host.toUpperCase(Locale.ROOT)).get(0);
        assertThat(found.get("id").asString()).isEqualTo(id);
        assertThat(found.get("funder").asString()).isEqualTo(funder.toString());
        assertThat(found.toString()).doesNotContain("quiet");

        String ban = "/api/webhooks/" + id + "/ban";
        assertThat(coordinator.put(ban).expect(200).json().get("disabled").asString())
                .isEqualTo("by-operator");
        coordinator.put(ban).expect(200);
        assertThat(as(funder)
                        .post(webhooks + "/" + id + "/resumption")
                        .expect(409)
                        .problem())
                .isEqualTo("webhook-is-banned");

        assertThat(coordinator.delete(ban).expect(200).json().has("disabled")).isFalse();
        assertThat(coordinator.delete(ban).expect(409).problem()).isEqualTo("webhook-is-running");
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThat(leadingTo("nowhere.example.org")).isEmpty();
        coordinator.put("/api/webhooks/" + UUID.randomUUID() + "/ban").expect(404);
        coordinator.get("/api/webhooks").expect(400);
    }

    private JsonNode leadingTo(String which) {
        return coordinator.get("/api/webhooks?host=" + which).expect(200).json().get("items");
    }
}
