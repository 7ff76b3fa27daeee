package de.kommig.feeds.delivering;

import de.kommig.contracts.webhook.WebhookEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.feeds.feed.Feed;
import de.kommig.feeds.log.Feeds;
import de.kommig.feeds.opening.OpenFeeds;
import de.kommig.feeds.webhook.Webhook;
import de.kommig.feeds.webhook.WebhookCommand;
import de.kommig.web.Caller;
import de.kommig.web.InvalidInput;
import de.kommig.web.KeyReused;
import de.kommig.web.NameUuid;
import de.kommig.web.NotFound;
import de.kommig.web.Page;
import de.kommig.web.PageRequest;
import de.kommig.web.RejectedCommand;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A funder's people look at what became of deliveries, and have some made once more. What is another's is not there. */
@Component
public class WebhookLog {

    /** Who wants more sends for it in parts, or fetches it: that is faster. */
    public static final long MOST_AT_ONCE = 10_000;

    /** Who wants more waits until some have been taken up. A few more may come in at the same moment; that does no harm. */
    static final int MOST_OPEN = 20;

    private final OpenFeeds open;
    private final Aggregates<Webhook, WebhookCommand, WebhookEvent> webhooks;
    private final Deliveries deliveries;
    private final Replays replays;
    private final Feeds feeds;

    WebhookLog(
            OpenFeeds open,
            Aggregates<Webhook, WebhookCommand, WebhookEvent> webhooks,
            Deliveries deliveries,
            Replays replays,
            Feeds feeds) {
        this.open = open;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.replays = replays;
        this.feeds = feeds;
    }

    /**
     * Deliveries, newest first.
     *
     * @throws NotFound (404) when there is no such webhook of this feed, or it is another's
     */
    public Page<Delivery> newest(
            UUID feed, UUID webhook, Optional<Delivery.State> state, PageRequest page, Caller caller) {
        requireOwn(feed, webhook, caller);
        long before = page.after().map(WebhookLog::number).orElse(Long.MAX_VALUE);
        return Page.of(
                deliveries.newest(webhook, state.orElse(null), before, page.limit() + 1),
                page,
                delivery -> Long.toString(delivery.sequence()));
    }

    /**
     * One delivery.
     *
     * @throws NotFound (404) also when nothing is known of it
     */
    public Delivery one(UUID feed, UUID webhook, long sequence, Caller caller) {
        requireOwn(feed, webhook, caller);
        return deliveries.find(webhook, sequence).orElseThrow(NotFound::new);
    }

    /**
     * Has one of which something is known sent once more.
     *
     * @throws NotFound (404) when nothing is known of it
     * @throws KeyReused (422) when the command has been for another one
     * @throws RejectedCommand (409) when as much is wanted of the webhook already as may be
     */
    public Replay again(UUID feed, UUID webhook, long sequence, Caller caller, CommandContext context) {
        requireOwn(feed, webhook, caller);
        Replay wanted = wanted(webhook, sequence, sequence, context);
        // Who asks once more is answered as before, also when the delivery has been forgotten since.
        if (replays.digest(wanted.id()).isEmpty()
                && deliveries.find(webhook, sequence).isEmpty()) {
            throw new NotFound();
        }
        return want(wanted, context);
    }

    /**
     * Has all from one number to another sent once more that the webhook takes.
     *
     * @throws InvalidInput (400) when that is nothing, too much, or goes behind the end of the feed
     * @throws KeyReused (422) when the command has been for another part
     * @throws RejectedCommand (409) when as much is wanted of the webhook already as may be
     */
    public Replay again(UUID feed, UUID webhook, long from, long to, Caller caller, CommandContext context) {
        UUID own = requireOwn(feed, webhook, caller);
        if (to < from) {
            throw new InvalidInput("/to", "ends-before-it-begins");
        }
        if (to - from >= MOST_AT_ONCE) {
            throw new InvalidInput("/to", "too-many-at-once");
        }
        if (to > feeds.last(own)) {
            throw new InvalidInput("/to", "behind-the-end");
        }
        return want(wanted(webhook, from, to, context), context);
    }

    private static Replay wanted(UUID webhook, long from, long to, CommandContext context) {
        return new Replay(NameUuid.of("replay", context.commandId().toString()), webhook, from, to);
    }

    private Replay want(Replay wanted, CommandContext context) {
        if (replays.digest(wanted.id()).isEmpty()) {
            if (replays.open(wanted.webhook()) >= MOST_OPEN) {
                throw new RejectedCommand(DeliveringRejection.TOO_MANY_REPLAYS);
            }
            replays.want(wanted, context.digest());
        }
        // Of two that come at the same moment under one key, too, only one has been noted.
        if (!replays.digest(wanted.id()).orElse(context.digest()).equals(context.digest())) {
            throw new KeyReused();
        }
        return wanted;
    }

    private UUID requireOwn(UUID feed, UUID webhook, Caller caller) {
        Feed.Open own = open.own(feed, caller);
        if (webhooks.load(webhook).state() instanceof Webhook.Present present
                && present.feed().equals(own.id())) {
            return own.id();
        }
        throw new NotFound();
    }

    private static long number(String position) {
        try {
            return Long.parseLong(position);
        } catch (NumberFormatException none) {
            throw InvalidInput.inParameter("cursor", "not-a-cursor");
        }
    }
}
