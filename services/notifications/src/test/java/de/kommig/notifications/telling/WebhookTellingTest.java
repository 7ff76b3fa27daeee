package de.kommig.notifications.telling;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.webhook.DisabledReason;
import de.kommig.contracts.webhook.WebhookEvent;
import de.kommig.notifications.texts.Texts;
import de.kommig.testing.Happenings;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WebhookTellingTest {

    private static final UUID WEBHOOK = UUID.randomUUID();
    private static final UUID FEED = UUID.randomUUID();
    private static final UUID FUNDER = UUID.randomUUID();
    private static final UUID SETTINGS = UUID.randomUUID();

    @Test
    void what_could_not_be_delivered_is_told_to_the_funder() {
        List<Message> told = told(new WebhookEvent.DeliveryGivenUp(WEBHOOK, FEED, FUNDER, 42, "application-1/3", 10));

        assertThat(told).singleElement().satisfies(message -> {
            assertThat(message.recipient()).isEqualTo(FUNDER);
            assertThat(message.subject()).isEqualTo(WEBHOOK);
            assertThat(message.kind()).isEqualTo(Kind.WEBHOOK_DELIVERY_GIVEN_UP);
            assertThat(Texts.of(message, null, Locale.GERMAN))
                    .startsWith("Ereignis Nr. 42 Ihres Feeds konnte nicht zugestellt werden: 10 Versuche");
            assertThat(Texts.of(message, null, Locale.ENGLISH))
                    .contains("Event no. 42")
                    .contains("10 attempts");
        });
    }

    @ParameterizedTest
    @EnumSource(DisabledReason.class)
    void that_a_webhook_is_switched_off_is_told_with_the_reason(DisabledReason reason) {
        List<Message> told = told(new WebhookEvent.Disabled(WEBHOOK, FEED, FUNDER, reason));

        assertThat(told).singleElement().satisfies(message -> {
            assertThat(message.recipient()).isEqualTo(FUNDER);
            assertThat(message.kind()).isEqualTo(Kind.WEBHOOK_DISABLED);
            assertThat(Texts.of(message, null, Locale.GERMAN))
                    .startsWith("Ein Webhook Ihrer Organisation ist abgeschaltet: ")
                    .endsWith("Gemeint ist der Webhook " + WEBHOOK + " des Feeds " + FEED + ": /api/feeds/" + FEED
                            + "/webhooks/" + WEBHOOK)
                    .isNotEqualTo(Texts.of(message, null, Locale.ENGLISH));
        });
    }

    @Test
    void the_feed_that_a_funder_always_has_is_called_by_what_is_in_it() {
        List<Message> told = told(new WebhookEvent.DeliveryGivenUp(WEBHOOK, FUNDER, FUNDER, 42, "application-1/3", 10));

        assertThat(told).singleElement().satisfies(message -> {
            assertThat(Texts.of(message, null, Locale.GERMAN))
                    .contains("der Webhook " + WEBHOOK
                            + " des Feeds mit allem, was Ihre Organisation betrifft: /api/feeds/" + FUNDER);
            assertThat(Texts.of(message, null, Locale.ENGLISH)).contains("of the feed with everything");
        });
    }

    @Test
    void what_its_own_people_did_is_not_told() {
        List<WebhookEvent> own = List.of(
                new WebhookEvent.Added(WEBHOOK, FEED, FUNDER, SETTINGS, List.of(), 0),
                new WebhookEvent.Confirmed(WEBHOOK, FEED, FUNDER, SETTINGS),
                new WebhookEvent.Changed(WEBHOOK, FEED, FUNDER, SETTINGS, List.of(), true),
                new WebhookEvent.SecretRotated(WEBHOOK, FEED, FUNDER, SETTINGS, Instant.EPOCH),
                new WebhookEvent.Paused(WEBHOOK, FEED, FUNDER),
                new WebhookEvent.Resumed(WEBHOOK, FEED, FUNDER),
                new WebhookEvent.EnabledAgain(WEBHOOK, FEED, FUNDER),
                new WebhookEvent.Removed(WEBHOOK, FEED, FUNDER));

        assertThat(own.stream().flatMap(event -> told(event).stream())).isEmpty();
    }

    private static List<Message> told(WebhookEvent event) {
        return new WhoIsTold(UUID.randomUUID()).messages(Happenings.received(event, 1), Case.UNKNOWN);
    }
}
