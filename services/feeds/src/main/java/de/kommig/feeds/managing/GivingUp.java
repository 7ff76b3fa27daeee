package de.kommig.feeds.managing;

import de.kommig.contracts.webhook.DisabledReason;
import de.kommig.contracts.webhook.WebhookEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.feeds.webhook.Webhook;
import de.kommig.feeds.webhook.WebhookCommand;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What cannot be delivered is noted with its webhook, and may switch it off; the funder is told of both. */
@Component
public class GivingUp {

    private static final String SERVICE = "feeds";

    private final Aggregates<Webhook, WebhookCommand, WebhookEvent> webhooks;
    private final Clock clock;

    GivingUp(Aggregates<Webhook, WebhookCommand, WebhookEvent> webhooks, Clock clock) {
        this.webhooks = webhooks;
        this.clock = clock;
    }

    /**
     * Notes that an event is not tried again by itself.
     *
     * @param command names this giving up: the same one is noted once, however often it is asked for
     * @param sequence the event's number in its feed
     * @param event its CloudEvents id
     * @param attempts how often it was tried
     */
    public Outcome<Webhook> giveUp(UUID webhook, UUID command, long sequence, String event, int attempts) {
        return webhooks.handle(webhook, new WebhookCommand.GiveUp(sequence, event, attempts), context(command));
    }

    /**
     * Switches a webhook off; rejected as {@linkplain de.kommig.eventstore.decider.Rejection#alreadyDone already done} when it is off.
     *
     * @param settings with which it was found out; rejected when it has others by now
     */
    public Outcome<Webhook> disable(UUID webhook, UUID settings, DisabledReason reason) {
        return webhooks.handle(webhook, new WebhookCommand.Disable(reason, settings), context(UUID.randomUUID()));
    }

    private CommandContext context(UUID command) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return CommandContext.bySystem(SERVICE, command, now);
    }
}
