package de.kommig.feeds;

import static de.kommig.feeds.Running.SERVICE;
import static de.kommig.feeds.Running.as;
import static de.kommig.testing.Happenings.submitted;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.Parties;
import de.kommig.receiver.Receiver;
import de.kommig.testing.access.AccessMatrix;
import de.kommig.testing.access.Stakeholders;
import de.kommig.web.Role;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AccessMatrixTest {

    private static final String REAL = "{\"name\": \"Anträge\"}";
    private static final String WEBHOOK = "%s /api/feeds/{feed}/webhooks/{webhook}";

    private final Stakeholders own = Stakeholders.some();
    private @Nullable String delivering;

    @Test
    void who_may_call_what_is_what_the_table_says() throws IOException {
        UUID application = UUID.randomUUID();
        Running.happen(
                List.of(submitted(new Parties(application, UUID.randomUUID(), own.funder(), own.organisation()))));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> Running.feed(own.funder(), 1).size() == 1);

        try (Receiver receiver = Receiver.start(0)) {
            matrix(application, receiver).check();
        }
    }

    private AccessMatrix matrix(UUID application, Receiver receiver) {
        return AccessMatrix.of(SERVICE, own)
                .listing("GET /api/feeds/{feed}/events", "", Running.path(own.funder()), application)
                .listing("GET /api/feeds/{feed}/events.atom", "", Running.path(own.funder()) + ".atom", application)
                .listing(
                        "GET /api/feeds/{feed}/events.json-feed",
                        "",
                        Running.path(own.funder()) + ".json-feed",
                        application)
                .listing("GET /api/feeds/{feed}/events/stream", "", Running.path(own.funder()) + "/stream", application)
                .asking("GET /catalogue", "", () -> "/catalogue")
                .asking("GET /catalogue/style.css", "", () -> "/catalogue/style.css")
                .asking("GET /catalogue/services/{service}", "", () -> "/catalogue/services/feeds")
                .asking("GET /catalogue/channels/{channel}", "", () -> "/catalogue/channels/webhook")
                .asking("GET /catalogue/asyncapi.json", "", () -> "/catalogue/asyncapi.json")
                .asking("GET /catalogue/openapi/{file}", "", () -> "/catalogue/openapi/feeds.json")
                .asking("GET /schemas/{file}", "", () -> "/schemas/de.kommig.feed-entry.v1.json")
                .listing("GET /api/feeds", "", "/api/feeds", own.funder())
                .asking("GET /api/feeds/{feed}", "", () -> "/api/feeds/" + own.funder())
                .sending("POST /api/feeds", "", () -> "/api/feeds", "{\"name\": \"Anträge\"}")
                .sending(
                        "POST /api/feeds/{feed}/sandbox/applications",
                        "",
                        () -> "/api/feeds/" + opened("{\"name\": \"Probe\", \"sandbox\": true}")
                                + "/sandbox/applications",
                        "{\"outcome\": \"withdrawn\"}")
                .sending(
                        "POST /api/feeds/{feed}/webhooks",
                        "",
                        () -> "/api/feeds/" + opened(REAL) + "/webhooks",
                        "{\"url\": \"https://receiver.example.org/\"}")
                .asking("GET /api/feeds/{feed}/webhooks", "", () -> "/api/feeds/" + own.funder() + "/webhooks")
                .asking(WEBHOOK.formatted("GET"), "", () -> webhook(receiver).path())
                .sending(
                        WEBHOOK.formatted("PUT"),
                        "",
                        () -> webhook(receiver).path(),
                        "{\"url\": \"https://receiver.example.org/\"}")
                .asking(
                        WEBHOOK.formatted("POST") + "/challenge",
                        "",
                        () -> webhook(receiver).path() + "/challenge")
                .asking(
                        WEBHOOK.formatted("POST") + "/test",
                        "",
                        () -> webhook(receiver).confirmed().path() + "/test")
                .asking(
                        WEBHOOK.formatted("POST") + "/pause",
                        "",
                        () -> webhook(receiver).path() + "/pause")
                .asking(WEBHOOK.formatted("POST") + "/resumption", "", () -> paused(receiver) + "/resumption")
                .sending(
                        WEBHOOK.formatted("POST") + "/secrets",
                        "",
                        () -> webhook(receiver).path() + "/secrets",
                        "{}")
                .asking(WEBHOOK.formatted("GET") + "/deliveries", "", () -> delivered(receiver) + "/deliveries")
                .asking(
                        WEBHOOK.formatted("GET") + "/deliveries/{sequence}",
                        "",
                        () -> delivered(receiver) + "/deliveries/1")
                .asking(
                        WEBHOOK.formatted("POST") + "/deliveries/{sequence}/replay",
                        "",
                        () -> delivered(receiver) + "/deliveries/1/replay")
                .sending(
                        WEBHOOK.formatted("POST") + "/replays",
                        "",
                        () -> delivered(receiver) + "/replays",
                        "{\"from\": 1, \"to\": 1}")
                .asking("GET /api/webhooks", "", () -> "/api/webhooks?host=127.0.0.1")
                .asking(
                        "PUT /api/webhooks/{webhook}/ban",
                        "",
                        () -> "/api/webhooks/" + webhook(receiver).id() + "/ban")
                .asking("DELETE /api/webhooks/{webhook}/ban", "", () -> banned(receiver))
                .asking(WEBHOOK.formatted("DELETE"), "", () -> webhook(receiver).path())
                .asking("PUT /api/feeds/{feed}/mirror", "", () -> "/api/feeds/" + own.funder() + "/mirror")
                .asking("GET /api/feeds/{feed}/mirror", "", () -> mirrored(own.funder()) + "/mirror")
                .asking("DELETE /api/feeds/{feed}/mirror", "", () -> mirrored(own.funder()) + "/mirror")
                .asking("DELETE /api/feeds/{feed}", "", () -> "/api/feeds/" + opened(REAL));
    }

    /** In a feed of its own: a feed has only so many. */
    private AddedWebhook webhook(Receiver receiver) {
        return AddedWebhook.to(receiver, own.funder(), opened(REAL), "");
    }

    private String paused(Receiver receiver) {
        String path = webhook(receiver).path();
        as(own.funder()).post(path + "/pause").expect(200);
        return path;
    }

    /** One that has delivered something, always the same. */
    private String delivered(Receiver receiver) {
        if (delivering == null) {
            delivering = AddedWebhook.to(receiver, own.funder(), own.funder(), ", \"after\": 0")
                    .confirmed()
                    .path();
            await().atMost(Duration.ofSeconds(30))
                    .until(() ->
                            as(own.funder()).get(delivering + "/deliveries/1").status() == 200);
        }
        return delivering;
    }

    private static String mirrored(UUID feed) {
        as(feed).put("/api/feeds/" + feed + "/mirror").expect(200);
        return "/api/feeds/" + feed;
    }

    private String banned(Receiver receiver) {
        String path = "/api/webhooks/" + webhook(receiver).id() + "/ban";
        SERVICE.as(Role.COORDINATOR, UUID.randomUUID(), UUID.randomUUID())
                .put(path)
                .expect(200);
        return path;
    }

    private UUID opened(String body) {
        return UUID.fromString(as(own.funder())
                .post("/api/feeds", body)
                .expect(201)
                .json()
                .get("id")
                .asString());
    }
}
