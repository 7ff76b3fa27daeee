package de.kommig.contracts.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Facts about a webhook. Where it leads and what signs for it are no matter of events: both stand in the feeds service's own store, under an id
 * that the events name, and go when the webhook is removed.
 */
public sealed interface WebhookEvent {

    /** Which one. */
    UUID webhook();

    /** The feed that it sends. */
    UUID feed();

    /** Whose it is. */
    UUID funder();

    /**
     * A funder wants a feed sent to one of its systems.
     *
     * @param settings id of the address and the secrets
     * @param types only events of these CloudEvents types; empty for all
     * @param after only what has a greater number in the feed
     */
    record Added(UUID webhook, UUID feed, UUID funder, UUID settings, List<String> types, long after)
            implements WebhookEvent {

        public Added {
            types = List.copyOf(types);
        }
    }

    /**
     * Whoever receives at the address has shown that it expects to.
     *
     * @param settings id of the settings with that address
     */
    record Confirmed(UUID webhook, UUID feed, UUID funder, UUID settings) implements WebhookEvent {}

    /**
     * It leads elsewhere, or other types are wanted.
     *
     * @param settings id of the address and the secrets from now on
     * @param types only events of these CloudEvents types from now on; empty for all
     * @param moved whether the address is another one, which has to be confirmed first
     */
    record Changed(UUID webhook, UUID feed, UUID funder, UUID settings, List<String> types, boolean moved)
            implements WebhookEvent {

        public Changed {
            types = List.copyOf(types);
        }
    }

    /**
     * A new secret signs.
     *
     * @param settings id of the address and the secrets from now on
     * @param previousUntil until when the one before signs too
     */
    record SecretRotated(UUID webhook, UUID feed, UUID funder, UUID settings, Instant previousUntil)
            implements WebhookEvent {}

    /** Its funder wants nothing sent for a while. */
    record Paused(UUID webhook, UUID feed, UUID funder) implements WebhookEvent {}

    /** It goes on where it stopped. */
    record Resumed(UUID webhook, UUID feed, UUID funder) implements WebhookEvent {}

    /** Nothing is sent any more, without its funder having wanted so. */
    record Disabled(UUID webhook, UUID feed, UUID funder, DisabledReason reason) implements WebhookEvent {}

    /** It has been disabled or paused, and goes on. */
    record EnabledAgain(UUID webhook, UUID feed, UUID funder) implements WebhookEvent {}

    /**
     * An event could not be delivered and is not tried again by itself.
     *
     * @param sequence its number in the feed
     * @param event its CloudEvents id
     * @param attempts how often it was tried
     */
    record DeliveryGivenUp(UUID webhook, UUID feed, UUID funder, long sequence, String event, int attempts)
            implements WebhookEvent {}

    /** It is not wanted any more; address and secrets are gone. */
    record Removed(UUID webhook, UUID feed, UUID funder) implements WebhookEvent {}
}
