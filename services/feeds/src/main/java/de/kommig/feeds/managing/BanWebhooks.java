package de.kommig.feeds.managing;

import de.kommig.contracts.webhook.DisabledReason;
import de.kommig.contracts.webhook.WebhookEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.feeds.webhook.Webhook;
import de.kommig.feeds.webhook.WebhookCommand;
import de.kommig.web.NotFound;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** KomMig switches webhooks off for good, whosever they are, when somebody is bothered by them; their funder cannot switch them on again. */
@Component
public class BanWebhooks {

    private final Aggregates<Webhook, WebhookCommand, WebhookEvent> webhooks;
    private final KnownWebhooks known;
    private final SettingsStore settings;

    BanWebhooks(
            Aggregates<Webhook, WebhookCommand, WebhookEvent> webhooks, KnownWebhooks known, SettingsStore settings) {
        this.webhooks = webhooks;
        this.known = known;
        this.settings = settings;
    }

    /** Those whose receivers are on this host. */
    public List<Webhook.Present> leadingTo(String host) {
        return known.all().stream()
                .filter(webhook -> host(webhook).equalsIgnoreCase(host))
                .toList();
    }

    /** The host that a webhook leads to; of the rest of its address only its funder needs to know. */
    public String host(Webhook.Present webhook) {
        return settings.find(webhook.settings())
                .map(found -> String.valueOf(URI.create(found.url()).getHost()))
                .orElse("");
    }

    /**
     * Switches one off, or finds it switched off.
     *
     * @throws NotFound (404) when there is none
     */
    public Outcome<Webhook> ban(UUID webhook, CommandContext context) {
        Outcome<Webhook> outcome =
                onPresent(webhook, new WebhookCommand.Disable(DisabledReason.BY_OPERATOR, null), context);
        return webhooks.orAsWanted(webhook, outcome, BanWebhooks::isBanned);
    }

    /**
     * Lets one send again that had been switched off so; where it stopped.
     *
     * @throws NotFound (404) when there is none
     */
    public Outcome<Webhook> lift(UUID webhook, CommandContext context) {
        return onPresent(webhook, new WebhookCommand.LiftBan(), context);
    }

    private static boolean isBanned(Webhook state) {
        return state instanceof Webhook.Present it && it.disabled() == DisabledReason.BY_OPERATOR;
    }

    private Outcome<Webhook> onPresent(UUID webhook, WebhookCommand command, CommandContext context) {
        return webhooks.handle(
                webhook,
                state -> {
                    if (!(state instanceof Webhook.Present)) {
                        throw new NotFound();
                    }
                    return command;
                },
                context);
    }
}
