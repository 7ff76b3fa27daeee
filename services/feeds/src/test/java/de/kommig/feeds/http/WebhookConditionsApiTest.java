package de.kommig.feeds.http;

import static de.kommig.feeds.Running.SERVICE;
import static de.kommig.feeds.Running.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.webhook.DisabledReason;
import de.kommig.contracts.webhook.WebhookEvent;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.feeds.AddedWebhook;
import de.kommig.feeds.managing.CurrentWebhooks;
import de.kommig.feeds.managing.GivingUp;
import de.kommig.feeds.webhook.Webhook;
import de.kommig.receiver.Receiver;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whether a webhook sends, and who has a say in it. */
class WebhookConditionsApiTest {

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
    void what_is_removed_is_not_there_whatever_is_asked_of_it() {
        AddedWebhook webhook = AddedWebhook.to(receiver, funder);
        as(funder).delete(webhook.path()).expect(204);
        for (String action : List.of("/resumption", "/pause", "/challenge", "/test")) {
            as(funder).post(webhook.path() + action).expect(404);
        }
        as(funder).post(webhook.path() + "/secrets", "{}").expect(404);
        as(funder).put(webhook.path(), WebhookCalls.SOMEWHERE).expect(404);
        as(funder).delete(webhook.path()).expect(404);
    }

    @Test
    void one_that_is_not_confirmed_can_be_paused_and_then_is_confirmed_and_paused() {
        AddedWebhook webhook = AddedWebhook.to(receiver, funder);
        assertThat(webhooks.condition(webhook, "/pause"))
                .as("what stands in the way first")
                .isEqualTo("unconfirmed");
        webhook.confirmed();
        assertThat(webhook.sheet().get("condition").asString()).isEqualTo("paused");
    }

    @Test
    void it_is_paused_and_goes_on_and_so_it_does_after_having_been_switched_off() {
        AddedWebhook webhook = AddedWebhook.to(receiver, funder).confirmed();
        assertThat(webhooks.condition(webhook, "/pause")).isEqualTo("paused");
        assertThat(webhooks.problem(409, webhook.path() + "/pause")).isEqualTo("webhook-is-paused");
        assertThat(webhooks.condition(webhook, "/resumption")).isEqualTo("running");

        SERVICE.bean(GivingUp.class).disable(webhook.id(), settings(webhook), DisabledReason.GONE);
        assertThat(webhook.sheet().get("condition").asString()).isEqualTo("disabled");
        assertThat(webhook.sheet().get("disabled").asString()).isEqualTo("gone");
        assertThat(webhooks.condition(webhook, "/resumption")).isEqualTo("running");
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
        assertThat(webhooks.problem(409, webhook.path() + "/resumption")).isEqualTo("webhook-is-banned");
        assertThat(webhooks.problem(409, webhook.path() + "/test")).isEqualTo("webhook-is-banned");
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
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(WebhookCalls.kept(webhook)).isZero());
    }

    private static UUID settings(AddedWebhook webhook) {
        return ((Webhook.Present) SERVICE.bean(CurrentWebhooks.class).of(webhook.id())).settings();
    }
}
