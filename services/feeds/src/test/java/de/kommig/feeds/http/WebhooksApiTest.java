package de.kommig.feeds.http;

import static de.kommig.feeds.Running.SERVICE;
import static de.kommig.feeds.Running.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.organisation.MemberRole;
import de.kommig.contracts.webhook.DisabledReason;
import de.kommig.contracts.webhook.WebhookEvent;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.feeds.AddedWebhook;
import de.kommig.feeds.managing.CurrentWebhooks;
import de.kommig.feeds.managing.GivingUp;
import de.kommig.feeds.webhook.Webhook;
import de.kommig.receiver.Receiver;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import de.kommig.web.Role;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class WebhooksApiTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String SOMEWHERE = "{\"url\": \"https://receiver.example.org/\"}";

    private final UUID funder = UUID.randomUUID();
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
    void a_webhook_is_added_confirmed_by_its_receiver_and_tried_out() {
        AddedWebhook webhook = AddedWebhook.to(receiver, funder);
        assertThat(webhook.secret()).startsWith("whsec_");
        assertThat(webhook.publicKey()).startsWith("whpk_");
        assertThat(webhook.sheet().get("condition").asString()).isEqualTo("unconfirmed");

        assertThat(problem(409, webhook.path() + "/test")).isEqualTo("webhook-is-not-confirmed");
        assertThat(problem(409, webhook.path() + "/resumption")).isEqualTo("webhook-is-not-confirmed");
        webhook.confirmed();
        assertThat(webhook.sheet().get("condition").asString()).isEqualTo("running");
        assertThat(problem(409, webhook.path() + "/challenge")).isEqualTo("webhook-already-confirmed");

        JsonNode tried = as(funder).post(webhook.path() + "/test").expect(200).json();
        assertThat(tried.get("status").asInt()).isEqualTo(204);
        assertThat(receiver.inbox().messages()).singleElement().satisfies(message -> {
            assertThat(message.type()).isEqualTo("de.kommig.webhook.test.v1");
            assertThat(message.subject()).hasValue(webhook.id().toString());
            assertThat(message.body())
                    .contains("\"dataschema\":\"https://kommig.de/schemas/de.kommig.webhook.test.v1.json\"");
        });
        assertThat(receiver.refused()).isZero();
    }

    @Test
    void secrets_are_shown_once_and_kept_unreadable() {
        AddedWebhook webhook = AddedWebhook.to(receiver, funder);
        assertThat(webhook.sheet().has("secret")).isFalse();
        await().atMost(SOON).untilAsserted(() -> assertThat(list()).hasSize(1));
        assertThat(as(funder).get(path()).text()).doesNotContain("whsec_").contains(webhook.publicKey());

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
    void the_same_request_sent_again_is_the_same_webhook_with_the_same_secret() {
        Api api = as(funder).with("Idempotency-Key", "webhook-" + funder);
        JsonNode first = api.post(path(), SOMEWHERE).expect(201).json();
        JsonNode again = api.post(path(), SOMEWHERE).expect(201).json();
        assertThat(again).isEqualTo(first);
        assertThat(api.post(path(), "{\"url\": \"https://other.example.org/\"}")
                        .expect(422)
                        .problem())
                .isEqualTo("idempotency-key-reused");
    }

    @Test
    void a_request_sent_again_is_answered_whatever_has_happened_since_but_without_a_secret_that_is_gone() {
        JsonNode first = keyed("add").post(path(), SOMEWHERE).expect(201).json();
        String webhook = path() + "/" + first.get("id").asString();
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
        await().atMost(SOON).untilAsserted(() -> assertThat(kept(first)).isEqualTo(1));

        JsonNode now = as(funder).get(webhook).expect(200).json();
        assertThat(keyed("add").post(path(), SOMEWHERE).expect(201).json()).isEqualTo(now);
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
        JsonNode first = keyed("add").post(path(), SOMEWHERE).expect(201).json();
        String webhook = path() + "/" + first.get("id").asString();
        keyed("move").put(webhook, "{\"url\": \"https://other.example.org/\"}").expect(200);
        keyed("pause").post(webhook + "/pause").expect(200);
        keyed("remove").delete(webhook).expect(204);
        await().atMost(SOON).untilAsserted(() -> assertThat(kept(first)).isZero());

        JsonNode again = keyed("add").post(path(), SOMEWHERE).expect(201).json();
        assertThat(again.get("id")).isEqualTo(first.get("id"));
        assertThat(again.has("secret") || again.has("url")).isFalse();
        keyed("move").put(webhook, "{\"url\": \"https://other.example.org/\"}").expect(200);
        keyed("pause").post(webhook + "/pause").expect(200);
        keyed("remove").delete(webhook).expect(204);
        as(funder).get(webhook).expect(404);
    }

    @Test
    void what_is_removed_is_not_there_whatever_is_asked_of_it() {
        AddedWebhook webhook = AddedWebhook.to(receiver, funder);
        as(funder).delete(webhook.path()).expect(204);
        for (String action : List.of("/resumption", "/pause", "/challenge", "/test")) {
            as(funder).post(webhook.path() + action).expect(404);
        }
        as(funder).post(webhook.path() + "/secrets", "{}").expect(404);
        as(funder).put(webhook.path(), SOMEWHERE).expect(404);
        as(funder).delete(webhook.path()).expect(404);
    }

    @Test
    void one_that_is_not_confirmed_can_be_paused_and_then_is_confirmed_and_paused() {
        AddedWebhook webhook = AddedWebhook.to(receiver, funder);
        assertThat(condition(webhook, "/pause"))
                .as("what stands in the way first")
                .isEqualTo("unconfirmed");
        webhook.confirmed();
        assertThat(webhook.sheet().get("condition").asString()).isEqualTo("paused");
    }

    @Test
    void while_a_secret_is_replaced_either_one_verifies_and_then_only_the_new_one() {
        AddedWebhook webhook = AddedWebhook.to(receiver, funder).confirmed();
        JsonNode rotated = rotated(webhook, "{\"overlapSeconds\": 3600}");
        String next = rotated.get("secret").asString();
        assertThat(next).isNotEqualTo(webhook.secret());
        assertThat(Instant.parse(rotated.at("/keys/1/until").asString()))
                .isBetween(Instant.now().plusSeconds(3500), Instant.now().plusSeconds(3700));
        assertThat(tried(webhook)).as("by the old secret").isEqualTo(204);
        receiver.verification().trustOnly(next);
        assertThat(tried(webhook)).as("by the new secret").isEqualTo(204);
        receiver.verification().trustOnly(rotated.at("/keys/1/publicKey").asString());
        assertThat(tried(webhook)).as("by the old public key").isEqualTo(204);

        rotated(webhook, "{\"overlapSeconds\": 0}");
        assertThat(tried(webhook)).as("once the old ones have ended").isEqualTo(401);
        assertThat(webhook.sheet().get("keys")).hasSize(1);
    }

    @Test
    void not_more_than_three_secrets_sign_at_once() {
        AddedWebhook webhook = AddedWebhook.to(receiver, funder);
        rotated(webhook, "{}");
        rotated(webhook, "{}");
        assertThat(as(funder)
                        .post(webhook.path() + "/secrets", "{}")
                        .expect(409)
                        .problem())
                .isEqualTo("too-many-secrets");
        assertThat(rotated(webhook, "{\"overlapSeconds\": 0}").get("keys")).hasSize(1);
    }

    @Test
    void what_no_webhook_uses_any_more_is_deleted() {
        AddedWebhook webhook = AddedWebhook.to(receiver, funder);
        rotated(webhook, "{\"overlapSeconds\": 0}");
        await().atMost(SOON).untilAsserted(() -> assertThat(kept(webhook)).isEqualTo(1));
        as(funder).delete(webhook.path()).expect(204);
        await().atMost(SOON).untilAsserted(() -> assertThat(kept(webhook)).isZero());
        as(funder).get(webhook.path()).expect(404);
        await().atMost(SOON).untilAsserted(() -> assertThat(list()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"404, '', status 404", "302, '', status 302", "200, '{\"challenge\":\"x\"}', another word"})
    void who_does_not_say_the_challenge_back_gets_nothing(int status, String body, String answer) throws IOException {
        try (StubbornReceiver stranger = StubbornReceiver.start(status, body)) {
            JsonNode added = as(funder)
                    .post(path(), "{\"url\": \"" + stranger.url() + "\"}")
                    .expect(201)
                    .json();
            Answer refused = as(funder)
                    .post(path() + "/" + added.get("id").asString() + "/challenge")
                    .expect(409);
            assertThat(refused.problem()).isEqualTo("challenge-not-answered");
            assertThat(refused.text()).contains(answer);
            JsonNode sheet =
                    as(funder).get(path() + "/" + added.get("id").asString()).json();
            assertThat(sheet.get("condition").asString()).isEqualTo("unconfirmed");
        }
    }

    @Test
    void another_address_has_to_be_confirmed_and_the_secret_stays() throws IOException {
        AddedWebhook webhook = AddedWebhook.to(receiver, funder).confirmed();
        try (Receiver next = Receiver.start(0)) {
            next.verification().trust(webhook.secret());
            String body = "{\"url\": \"" + next.url() + "\", \"types\": [\"de.kommig.application.voted.v1\"]}";
            String eTag = as(funder).get(webhook.path()).header("ETag");
            JsonNode changed = as(funder)
                    .with("If-Match", eTag)
                    .put(webhook.path(), body)
                    .expect(200)
                    .json();
            assertThat(changed.get("condition").asString()).isEqualTo("unconfirmed");
            assertThat(as(funder)
                            .with("If-Match", eTag)
                            .put(webhook.path(), body)
                            .status())
                    .isEqualTo(412);
            assertThat(problem(409, webhook.path() + "/test")).isEqualTo("webhook-is-not-confirmed");
            webhook.confirmed();
            assertThat(tried(webhook)).isEqualTo(204);
            assertThat(next.inbox().messages()).hasSize(1);
            assertThat(receiver.inbox().messages()).isEmpty();
        }
    }

    @Test
    void it_is_paused_and_goes_on_and_so_it_does_after_having_been_switched_off() {
        AddedWebhook webhook = AddedWebhook.to(receiver, funder).confirmed();
        assertThat(condition(webhook, "/pause")).isEqualTo("paused");
        assertThat(problem(409, webhook.path() + "/pause")).isEqualTo("webhook-is-paused");
        assertThat(condition(webhook, "/resumption")).isEqualTo("running");

        SERVICE.bean(GivingUp.class).disable(webhook.id(), settings(webhook), DisabledReason.GONE);
        assertThat(webhook.sheet().get("condition").asString()).isEqualTo("disabled");
        assertThat(webhook.sheet().get("disabled").asString()).isEqualTo("gone");
        assertThat(condition(webhook, "/resumption")).isEqualTo("running");
    }

    @Test
    void what_is_found_out_of_an_address_that_it_does_not_have_any_more_does_not_switch_it_off() {
        AddedWebhook webhook = AddedWebhook.to(receiver, funder).confirmed();
        UUID before = settings(webhook);
        as(funder)
                .put(webhook.path(), "{\"url\": \"" + receiver.url() + "/moved\"}")
                .expect(200);
        webhook.confirmed();

        assertThat(SERVICE.bean(GivingUp.class).disable(webhook.id(), before, DisabledReason.GONE))
                .isInstanceOf(Outcome.Rejected.class);
        assertThat(webhook.sheet().get("condition").asString()).isEqualTo("running");
    }

    private static UUID settings(AddedWebhook webhook) {
        return ((Webhook.Present) SERVICE.bean(CurrentWebhooks.class).of(webhook.id())).settings();
    }

    @Test
    void what_is_given_up_is_noted_once_however_often_it_is_said() {
        AddedWebhook webhook = AddedWebhook.to(receiver, funder).confirmed();
        UUID command = UUID.randomUUID();
        for (int i = 0; i < 3; i++) {
            SERVICE.bean(GivingUp.class).giveUp(webhook.id(), command, 7, "application-1/3", 10);
        }
        assertThat(SERVICE.stored(EventFamilies.WEBHOOKS, webhook.id()))
                .filteredOn(event -> event instanceof WebhookEvent.DeliveryGivenUp)
                .hasSize(1);
    }

    @Test
    void what_the_operator_has_switched_off_the_funder_cannot_switch_on_or_try() {
        AddedWebhook webhook = AddedWebhook.to(receiver, funder).confirmed();
        SERVICE.bean(GivingUp.class).disable(webhook.id(), settings(webhook), DisabledReason.BY_OPERATOR);
        assertThat(problem(409, webhook.path() + "/resumption")).isEqualTo("webhook-is-banned");
        assertThat(problem(409, webhook.path() + "/test")).isEqualTo("webhook-is-banned");
    }

    @Test
    void with_its_feed_it_ends() {
        UUID feed = UUID.fromString(as(funder)
                .post("/api/feeds", "{\"name\": \"Eingang\"}")
                .expect(201)
                .json()
                .get("id")
                .asString());
        AddedWebhook webhook = AddedWebhook.to(receiver, funder, feed, "");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(as(funder)
                                .get("/api/feeds/" + feed + "/webhooks")
                                .json()
                                .get("items"))
                        .hasSize(1));
        as(funder).delete("/api/feeds/" + feed).expect(204);
        as(funder).get(webhook.path()).expect(404);
        await().atMost(SOON).untilAsserted(() -> assertThat(kept(webhook)).isZero());
    }

    @Test
    void nobody_else_sees_or_touches_it() {
        AddedWebhook webhook = AddedWebhook.to(receiver, funder);
        UUID other = UUID.randomUUID();
        as(other).get(webhook.path()).expect(404);
        as(other).get("/api/feeds/" + other + "/webhooks/" + webhook.id()).expect(404);
        as(other)
                .put("/api/feeds/" + other + "/webhooks/" + webhook.id(), SOMEWHERE)
                .expect(404);
        as(other)
                .post("/api/feeds/" + other + "/webhooks/" + webhook.id() + "/secrets", "{}")
                .expect(404);
        as(other).delete("/api/feeds/" + other + "/webhooks/" + webhook.id()).expect(404);
        as(other).post(path(), SOMEWHERE).expect(404);
        Api viewer = SERVICE.as(Role.FUNDER, UUID.randomUUID(), funder, MemberRole.VIEWER);
        viewer.get(webhook.path()).expect(200);
        viewer.post(webhook.path() + "/pause").expect(403);
        viewer.post(webhook.path() + "/secrets", "{}").expect(403);
    }

    @Test
    void a_feed_has_only_so_many_also_when_they_are_added_at_the_same_moment() {
        List<Answer> answers = atOnce(60, () -> as(funder).post(path(), SOMEWHERE));
        List<Answer> added =
                answers.stream().filter(answer -> answer.status() == 201).toList();
        assertThat(added).hasSize(20);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 201)
                .allSatisfy(answer -> assertThat(answer.expect(409).problem()).isEqualTo("too-many-webhooks"));

        as(funder)
                .delete(path() + "/" + added.getFirst().json().get("id").asString())
                .expect(204);
        as(funder).post(path(), SOMEWHERE).expect(201);
        as(funder).post(path(), SOMEWHERE).expect(409);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{}; invalid-input",
                "{\"url\": null}; invalid-input",
                "{\"url\": \"receiver\"}; malformed-url",
                "{\"url\": \"http://receiver.example.org/\"}; https-only",
                "{\"url\": \"https://10.0.0.1/\"}; address-not-allowed",
                "{\"url\": \"https://[fd00:ec2::254]/\"}; address-not-allowed",
                "{\"url\": \"https://a:b@receiver.example.org/\"}; user-or-fragment-in-url",
                "{\"url\": \"https://receiver.example.org:25/\"}; port-not-allowed",
                "{\"url\": \"https://receiver.example.org/\", \"types\": [\"sold\"]}; unknown-event-type",
                "{\"url\": \"https://receiver.example.org:80/\"}; port-not-allowed",
                "{\"url\": \"https://receiver.example.org/\", \"after\": -1}; invalid-input",
                "{\"url\": \"https://receiver.example.org/\", \"after\": 1}; behind-the-end"
            })
    void what_leads_nowhere_adds_nothing(String body, String code) {
        Answer refused = as(funder).post(path(), body).expect(400);
        assertThat(refused.text()).contains(code);
        assertThat(list()).isEmpty();
    }

    private static List<Answer> atOnce(int times, Supplier<Answer> request) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return IntStream.range(0, times)
                    .mapToObj(i -> CompletableFuture.supplyAsync(request, threads))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        }
    }

    private Api keyed(String key) {
        return as(funder).with("Idempotency-Key", key);
    }

    private void rotate(String webhook) {
        as(funder).post(webhook + "/secrets", "{\"overlapSeconds\": 3600}").expect(200);
    }

    private String path() {
        return "/api/feeds/" + funder + "/webhooks";
    }

    private List<JsonNode> list() {
        List<JsonNode> items = new ArrayList<>();
        as(funder).get(path()).expect(200).json().get("items").forEach(items::add);
        return items;
    }

    private String problem(int status, String path) {
        return as(funder).post(path).expect(status).problem();
    }

    private String condition(AddedWebhook webhook, String action) {
        return as(funder)
                .post(webhook.path() + action)
                .expect(200)
                .json()
                .get("condition")
                .asString();
    }

    private JsonNode rotated(AddedWebhook webhook, String body) {
        return as(funder).post(webhook.path() + "/secrets", body).expect(200).json();
    }

    private int tried(AddedWebhook webhook) {
        return as(funder)
                .post(webhook.path() + "/test")
                .expect(200)
                .json()
                .get("status")
                .asInt();
    }

    private static long kept(AddedWebhook webhook) {
        return kept(webhook.id().toString());
    }

    private static long kept(JsonNode sheet) {
        return kept(sheet.get("id").asString());
    }

    private static long kept(String webhook) {
        return SERVICE.bean(MongoDatabase.class)
                .getCollection("webhook_settings")
                .countDocuments(new Document("webhook", webhook));
    }
}
