package de.kommig.feeds.managing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.kommig.contracts.webhook.WebhookEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.Versioned;
import de.kommig.feeds.webhook.Webhook;
import de.kommig.feeds.webhook.WebhookCommand;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Webhooks as they are now, not as views have learnt of them: of one that has been asked for before only what has happened since is read. */
@Component
public class CurrentWebhooks {

    private static final int MOST = 10_000;
    private static final Duration A_WHILE = Duration.ofMinutes(10);

    private final Aggregates<Webhook, WebhookCommand, WebhookEvent> webhooks;
    private final Cache<UUID, Versioned<Webhook>> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(A_WHILE).build();

    CurrentWebhooks(Aggregates<Webhook, WebhookCommand, WebhookEvent> webhooks) {
        this.webhooks = webhooks;
    }

    /** A webhook with all that had happened to it when this was called. */
    public Webhook of(UUID webhook) {
        Versioned<Webhook> before = known.getIfPresent(webhook);
        Versioned<Webhook> now = before == null ? webhooks.load(webhook) : webhooks.load(webhook, before);
        known.put(webhook, now);
        return now.state();
    }
}
