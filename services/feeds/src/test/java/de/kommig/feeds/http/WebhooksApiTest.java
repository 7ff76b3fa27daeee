package de.kommig.feeds.http;

import static de.kommig.feeds.Running.SERVICE;
import static de.kommig.feeds.Running.as;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.organisation.MemberRole;
import de.kommig.feeds.AddedWebhook;
import de.kommig.receiver.Receiver;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import de.kommig.web.Role;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class WebhooksApiTest {

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
    void a_webhook_is_added_confirmed_by_its_receiver_and_tried_out() {
        AddedWebhook webhook = AddedWebhook.to(receiver, funder);
        assertThat(webhook.secret()).startsWith("whsec_");
        assertThat(webhook.publicKey()).startsWith("whpk_");
        assertThat(webhook.sheet().get("condition").asString()).isEqualTo("unconfirmed");

        assertThat(webhooks.problem(409, webhook.path() + "/test")).isEqualTo("webhook-is-not-confirmed");
        assertThat(webhooks.problem(409, webhook.path() + "/resumption")).isEqualTo("webhook-is-not-confirmed");
        webhook.confirmed();
        assertThat(webhook.sheet().get("condition").asString()).isEqualTo("running");
        assertThat(webhooks.problem(409, webhook.path() + "/challenge")).isEqualTo("webhook-already-confirmed");

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

    @ParameterizedTest
    @CsvSource({"404, '', status 404", "302, '', status 302", "200, '{\"challenge\":\"x\"}', another word"})
    void who_does_not_say_the_challenge_back_gets_nothing(int status, String body, String answer) throws IOException {
        try (StubbornReceiver stranger = StubbornReceiver.start(status, body)) {
            JsonNode added = as(funder)
                    .post(webhooks.path(), "{\"url\": \"" + stranger.url() + "\"}")
                    .expect(201)
                    .json();
            Answer refused = as(funder)
                    .post(webhooks.path() + "/" + added.get("id").asString() + "/challenge")
                    .expect(409);
            assertThat(refused.problem()).isEqualTo("challenge-not-answered");
            assertThat(refused.text()).contains(answer);
            JsonNode sheet = as(funder)
                    .get(webhooks.path() + "/" + added.get("id").asString())
                    .json();
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
            assertThat(webhooks.problem(409, webhook.path() + "/test")).isEqualTo("webhook-is-not-confirmed");
            webhook.confirmed();
            assertThat(webhooks.tried(webhook)).isEqualTo(204);
            assertThat(next.inbox().messages()).hasSize(1);
            assertThat(receiver.inbox().messages()).isEmpty();
        }
    }

    @Test
    void nobody_else_sees_or_touches_it() {
        AddedWebhook webhook = AddedWebhook.to(receiver, funder);
        UUID other = UUID.randomUUID();
        as(other).get(webhook.path()).expect(404);
        as(other).get("/api/feeds/" + other + "/webhooks/" + webhook.id()).expect(404);
        as(other)
                .put("/api/feeds/" + other + "/webhooks/" + webhook.id(), WebhookCalls.SOMEWHERE)
                .expect(404);
        as(other)
                .post("/api/feeds/" + other + "/webhooks/" + webhook.id() + "/secrets", "{}")
                .expect(404);
        as(other).delete("/api/feeds/" + other + "/webhooks/" + webhook.id()).expect(404);
        as(other).post(webhooks.path(), WebhookCalls.SOMEWHERE).expect(404);
        Api viewer = SERVICE.as(Role.FUNDER, UUID.randomUUID(), funder, MemberRole.VIEWER);
        viewer.get(webhook.path()).expect(200);
        viewer.post(webhook.path() + "/pause").expect(403);
        viewer.post(webhook.path() + "/secrets", "{}").expect(403);
    }

    @Test
    void a_feed_has_only_so_many_also_when_they_are_added_at_the_same_moment() {
        List<Answer> answers = atOnce(60, () -> as(funder).post(webhooks.path(), WebhookCalls.SOMEWHERE));
        List<Answer> added =
                answers.stream().filter(answer -> answer.status() == 201).toList();
        assertThat(added).hasSize(20);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 201)
                .allSatisfy(answer -> assertThat(answer.expect(409).problem()).isEqualTo("too-many-webhooks"));

        as(funder)
                .delete(webhooks.path() + "/"
                        + added.getFirst().json().get("id").asString())
                .expect(204);
        as(funder).post(webhooks.path(), WebhookCalls.SOMEWHERE).expect(201);
        as(funder).post(webhooks.path(), WebhookCalls.SOMEWHERE).expect(409);
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
        Answer refused = as(funder).post(webhooks.path(), body).expect(400);
        assertThat(refused.text()).contains(code);
        assertThat(webhooks.list()).isEmpty();
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
}
