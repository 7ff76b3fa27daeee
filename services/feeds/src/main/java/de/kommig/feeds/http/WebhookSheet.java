package de.kommig.feeds.http;

import de.kommig.contracts.webhook.DisabledReason;
import de.kommig.feeds.managing.WebhookSettings;
import de.kommig.feeds.webhook.Condition;
import de.kommig.feeds.webhook.Webhook;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A webhook, as its funder sees it.
 *
 * @param feed the feed that it sends
 * @param url where its receiver is; absent only where a request is repeated after the webhook has been removed
 * @param types only events of these types; empty for all
 * @param after what it began behind
 * @param condition whether it sends, and if not, why
 * @param disabled why it is switched off, if it is
 * @param keys what its receiver may verify with, the newest first
 * @param secret the newest key's shared secret ({@code whsec_…}); in the answer that makes it, and never again
 */
record WebhookSheet(
        UUID id,
        UUID feed,
        @Nullable String url,
        List<String> types,
        long after,
        Condition condition,
        @Nullable DisabledReason disabled,
        List<Key> keys,
        @Nullable String secret) {

    /**
     * A key.
     *
     * @param publicKey Ed25519, {@code whpk_…}
     * @param until until when it signs; absent for the newest
     */
    record Key(String publicKey, @Nullable Instant until) {}

    static WebhookSheet of(Webhook.Present webhook, WebhookSettings settings, @Nullable String secret) {
        return new WebhookSheet(
                webhook.id(),
                webhook.feed(),
                settings.url(),
                webhook.types(),
                webhook.after(),
                webhook.condition(),
                webhook.disabled(),
                settings.secrets().stream()
                        .map(kept -> new Key(kept.publicKey(), kept.until()))
                        .toList(),
                secret);
    }

    /** As far as it is known once its settings are gone. */
    static WebhookSheet bare(Webhook.Present it) {
        return new WebhookSheet(
                it.id(), it.feed(), null, it.types(), it.after(), it.condition(), it.disabled(), List.of(), null);
    }
}
