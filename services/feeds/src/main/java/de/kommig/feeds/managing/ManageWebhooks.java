package de.kommig.feeds.managing;

import de.kommig.contracts.webhook.WebhookEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.eventstore.handling.Versioned;
import de.kommig.feeds.feed.Feed;
import de.kommig.feeds.webhook.Webhook;
import de.kommig.feeds.webhook.WebhookCommand;
import de.kommig.web.NameUuid;
import de.kommig.web.NotFound;
import de.kommig.web.RejectedCommand;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Funders add webhooks to their feeds, change, stop and remove them. Whose feed it is has been asked before. */
@Component
public class ManageWebhooks {

    private final Aggregates<Webhook, WebhookCommand, WebhookEvent> webhooks;
    private final WebhookPlaces places;
    private final SettingsStore settings;
    private final Secrets secrets;

    ManageWebhooks(
            Aggregates<Webhook, WebhookCommand, WebhookEvent> webhooks,
            WebhookPlaces places,
            SettingsStore settings,
            Secrets secrets) {
        this.webhooks = webhooks;
        this.places = places;
        this.settings = settings;
        this.secrets = secrets;
    }

    /**
     * Adds one to a feed.
     *
     * @param url has been looked at
     * @throws RejectedCommand (409) when secrets cannot be kept, or the feed has many already
     */
    public Outcome<Webhook> add(
            Feed.Open feed, UUID webhook, String url, List<String> types, long after, CommandContext context) {
        return webhooks.handleOnce(
                webhook,
                before -> {
                    UUID id = settingsId(webhook, before, context);
                    if (before.state() instanceof Webhook.None) {
                        KeptSecret secret = fresh(webhook);
                        requirePlace(feed, webhook, context);
                        settings.write(new WebhookSettings(id, webhook, url, List.of(secret)));
                    }
                    return new WebhookCommand.Add(webhook, feed.id(), feed.funder(), id, types, after);
                },
                context);
    }

    /** Other types, or another address, which has to be confirmed; the secrets stay. */
    public Outcome<Webhook> change(
            Feed.Open feed, UUID webhook, String url, List<String> types, CommandContext context) {
        return onPresent(feed, webhook, context, (present, id) -> {
            WebhookSettings now = inUse(present);
            boolean moved = !now.url().equals(url);
            if (moved) {
                settings.write(new WebhookSettings(id, webhook, url, now.secrets()));
            }
            return new WebhookCommand.Change(moved ? id : present.settings(), types, moved);
        });
    }

    /**
     * Signs with a new secret from now on.
     *
     * @param overlap for how long the one before signs too
     */
    public Outcome<Webhook> rotate(Feed.Open feed, UUID webhook, Duration overlap, CommandContext context) {
        Instant end = context.now().plus(overlap);
        return onPresent(feed, webhook, context, (present, id) -> {
            requireKey();
            WebhookSettings now = inUse(present);
            List<KeptSecret> rotated = secrets.rotated(now, context.now(), end);
            if (rotated.size() > Secrets.MOST) {
                throw new RejectedCommand(ManagingRejection.TOO_MANY_SECRETS);
            }
            settings.write(new WebhookSettings(id, webhook, now.url(), rotated));
            return new WebhookCommand.RotateSecret(id, end);
        });
    }

    /** Stops it for a while. */
    public Outcome<Webhook> pause(Feed.Open feed, UUID webhook, CommandContext context) {
        return onPresent(feed, webhook, context, (present, id) -> new WebhookCommand.Pause());
    }

    /** Has it go on, unless who runs the platform has stopped it. */
    public Outcome<Webhook> resume(Feed.Open feed, UUID webhook, CommandContext context) {
        return onPresent(feed, webhook, context, (present, id) -> new WebhookCommand.Resume());
    }

    /** Ends it. */
    public Outcome<Webhook> remove(Feed.Open feed, UUID webhook, CommandContext context) {
        return onPresent(feed, webhook, context, (present, id) -> new WebhookCommand.Remove());
    }

    /** The same because its feed has ended. */
    public Outcome<Webhook> removeWithFeed(UUID webhook, CommandContext context) {
        return webhooks.handle(webhook, new WebhookCommand.Remove(), context);
    }

    /**
     * A webhook of a feed.
     *
     * @throws NotFound (404) when it is not there, or another feed's
     */
    public Versioned<Webhook> find(Feed.Open feed, UUID webhook) {
        Versioned<Webhook> found = webhooks.load(webhook);
        if (found.state() instanceof Webhook.Present present && present.feed().equals(feed.id())) {
            return found;
        }
        throw new NotFound();
    }

    /** Where it leads and what signs for it; empty when it has other settings by now, or is removed. */
    public Optional<WebhookSettings> settingsOf(Webhook.Present webhook) {
        return settings.find(webhook.settings());
    }

    /** What has become of one that was there; itself when it has been removed. */
    public Webhook.Present since(Webhook.Present then) {
        return webhooks.load(then.id()).state() instanceof Webhook.Present now ? now : then;
    }

    private WebhookSettings inUse(Webhook.Present webhook) {
        return settingsOf(webhook).orElseThrow(NotFound::new);
    }

    private interface Wanted {
        WebhookCommand command(Webhook.Present present, UUID settings);
    }

    /** What is removed, or another feed's, is not there, unless to who had it done before: the feed and the webhook are in the command's id. */
    private Outcome<Webhook> onPresent(Feed.Open feed, UUID webhook, CommandContext context, Wanted wanted) {
        Function<Versioned<Webhook>, WebhookCommand> command = before -> {
            if (before.state() instanceof Webhook.Present it && it.feed().equals(feed.id())) {
                return wanted.command(it, settingsId(webhook, before, context));
            }
            throw new NotFound();
        };
        return webhooks.handleOnce(webhook, command, context);
    }

    private static UUID settingsId(UUID webhook, Versioned<Webhook> before, CommandContext context) {
        return NameUuid.of(
                "webhook settings",
                webhook.toString(),
                context.commandId().toString(),
                Long.toString(before.version()));
    }

    private KeptSecret fresh(UUID webhook) {
        requireKey();
        return secrets.fresh(webhook);
    }

    private void requireKey() {
        if (!secrets.canBeKept()) {
            throw new RejectedCommand(ManagingRejection.SECRETS_CANNOT_BE_KEPT);
        }
    }

    private void requirePlace(Feed.Open feed, UUID webhook, CommandContext context) {
        if (!places.take(feed.id(), webhook, context.now())) {
            throw new RejectedCommand(ManagingRejection.TOO_MANY_WEBHOOKS);
        }
    }
}
