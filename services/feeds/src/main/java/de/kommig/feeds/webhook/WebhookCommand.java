package de.kommig.feeds.webhook;

import de.kommig.contracts.webhook.DisabledReason;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be asked of a webhook. */
public sealed interface WebhookCommand {

    /** Send this feed, from behind a number on. */
    record Add(UUID webhook, UUID feed, UUID funder, UUID settings, List<String> types, long after)
            implements WebhookCommand {}

    /** The address in these settings has answered as only who expects to receive can. */
    record Confirm(UUID settings) implements WebhookCommand {}

    /** Other types, or another address, which has to be confirmed. */
    record Change(UUID settings, List<String> types, boolean moved) implements WebhookCommand {}

    /** Sign with a new secret, and with the old one until then. */
    record RotateSecret(UUID settings, Instant previousUntil) implements WebhookCommand {}

    /** Send nothing for a while. */
    record Pause() implements WebhookCommand {}

    /** Go on, whoever has stopped it. */
    record Resume() implements WebhookCommand {}

    /**
     * Send nothing until somebody says so.
     *
     * @param settings those that this is about; {@code null} whatever they are
     */
    record Disable(DisabledReason reason, @Nullable UUID settings) implements WebhookCommand {}

    /** Go on after who runs the platform has switched it off; theirs alone. */
    record LiftBan() implements WebhookCommand {}

    /** Note that an event is not tried again by itself. */
    record GiveUp(long sequence, String event, int attempts) implements WebhookCommand {}

    /** End it. */
    record Remove() implements WebhookCommand {}
}
