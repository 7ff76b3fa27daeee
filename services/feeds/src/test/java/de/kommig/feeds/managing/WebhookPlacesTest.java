package de.kommig.feeds.managing;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.webhook.WebhookEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.store.MongoEventStore;
import de.kommig.feeds.webhook.Webhook;
import de.kommig.feeds.webhook.WebhookCommand;
import de.kommig.feeds.webhook.WebhookDecider;
import de.kommig.testing.Database;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WebhookPlacesTest {

    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
    private static final Instant LATER = NOW.plus(WebhookPlaces.UNDER_WAY).plusMillis(1);

    private final MongoDatabase database = Database.empty();
    private final Aggregates<Webhook, WebhookCommand, WebhookEvent> webhooks =
            new Aggregates<>(new MongoEventStore(database), EventFamilies.WEBHOOKS, WebhookDecider.DECIDER);
    private final WebhookPlaces places = new WebhookPlaces(database, webhooks);
    private final UUID feed = UUID.randomUUID();

    @Test
    void what_was_never_added_makes_room_after_a_while_and_not_before() {
        take(WebhookPlaces.MOST, NOW);
        assertThat(places.take(feed, UUID.randomUUID(), NOW.plusSeconds(30))).isFalse();
        assertThat(places.take(feed, UUID.randomUUID(), LATER)).isTrue();
        assertThat(places.take(UUID.randomUUID(), UUID.randomUUID(), NOW))
                .as("in another feed")
                .isTrue();
    }

    @Test
    void who_comes_again_has_the_same_place_and_keeps_it() {
        UUID webhook = UUID.randomUUID();
        assertThat(places.take(feed, webhook, NOW)).isTrue();
        take(WebhookPlaces.MOST - 1, LATER);
        assertThat(places.take(feed, webhook, LATER)).isTrue();
        assertThat(places.take(feed, UUID.randomUUID(), LATER)).isFalse();
    }

    @Test
    void what_is_there_keeps_its_place_and_what_is_removed_makes_room_at_once() {
        take(WebhookPlaces.MOST - 1, LATER);
        UUID webhook = UUID.randomUUID();
        assertThat(places.take(feed, webhook, NOW)).isTrue();
        handle(webhook, new WebhookCommand.Add(webhook, feed, feed, UUID.randomUUID(), List.of(), 0));
        assertThat(places.take(feed, UUID.randomUUID(), LATER)).isFalse();
        handle(webhook, new WebhookCommand.Remove());
        assertThat(places.take(feed, UUID.randomUUID(), LATER)).isTrue();
        assertThat(places.take(feed, UUID.randomUUID(), LATER)).isFalse();
    }

    private void take(int many, Instant when) {
        for (int i = 0; i < many; i++) {
            assertThat(places.take(feed, UUID.randomUUID(), when)).isTrue();
        }
    }

    private void handle(UUID webhook, WebhookCommand command) {
        webhooks.handle(webhook, command, CommandContext.bySystem("feeds", UUID.randomUUID(), NOW));
    }
}
