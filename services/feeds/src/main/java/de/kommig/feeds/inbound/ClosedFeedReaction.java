package de.kommig.feeds.inbound;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.feed.FeedEvent;
import de.kommig.eventstore.consuming.Commands;
import de.kommig.eventstore.consuming.Reaction;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.feeds.managing.KnownWebhooks;
import de.kommig.feeds.managing.ManageWebhooks;
import java.util.Set;
import org.springframework.stereotype.Component;

/** With a feed its webhooks end. */
@Component
class ClosedFeedReaction implements Reaction {

    private final KnownWebhooks known;
    private final ManageWebhooks manage;
    private final Commands commands;

    ClosedFeedReaction(KnownWebhooks known, ManageWebhooks manage, Commands commands) {
        this.known = known;
        this.manage = manage;
        this.commands = commands;
    }

    @Override
    public String name() {
        return "closed-feeds";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.FEEDS.topic());
    }

    @Override
    public void react(ReceivedEvent event) {
        if (event.data() instanceof FeedEvent.Closed closed) {
            known.of(closed.feed())
                    .forEach(webhook -> manage.removeWithFeed(webhook.id(), commands.following(event, "feeds")));
        }
    }
}
