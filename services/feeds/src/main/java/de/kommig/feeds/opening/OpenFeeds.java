package de.kommig.feeds.opening;

import de.kommig.contracts.feed.FeedEvent;
import de.kommig.contracts.feed.FeedFilter;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.feeds.feed.Feed;
import de.kommig.feeds.feed.FeedCommand;
import de.kommig.web.Caller;
import de.kommig.web.NotFound;
import de.kommig.web.RejectedCommand;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Funders open feeds beside the one that they always have, and close them. What is another's is not there. */
@Component
public class OpenFeeds {

    /**
     * For each funder, beside the one that it always has. Counted in what this service has learnt, so a few more may be opened at the same moment: the
     * number keeps feeds from growing without end, and nothing else depends on it.
     */
    static final int MOST = 100;

    private final Aggregates<Feed, FeedCommand, FeedEvent> feeds;
    private final KnownFeeds known;

    OpenFeeds(Aggregates<Feed, FeedCommand, FeedEvent> feeds, KnownFeeds known) {
        this.feeds = feeds;
        this.known = known;
    }

    /**
     * Opens one for the caller's organisation.
     *
     * @throws RejectedCommand (409) when it has as many open as it may have
     */
    public Outcome<Feed> open(
            UUID feed, String name, FeedFilter filter, boolean sandbox, Caller caller, CommandContext context) {
        UUID funder = caller.requireOrganisation();
        return feeds.handleOnce(
                feed,
                before -> {
                    if (before.state() instanceof Feed.None && known.count(funder) >= MOST) {
                        throw new RejectedCommand(OpeningRejection.TOO_MANY_FEEDS);
                    }
                    return new FeedCommand.Open(feed, funder, name, filter, sandbox);
                },
                context);
    }

    /**
     * Closes one of the caller's.
     *
     * @throws NotFound (404) when it is not the caller's
     * @throws RejectedCommand (409) when it is the one that a funder always has
     */
    public Outcome<Feed> close(UUID feed, Caller caller, CommandContext context) {
        if (caller.actsFor(feed)) {
            throw new RejectedCommand(OpeningRejection.FEED_ALWAYS_THERE);
        }
        return feeds.handle(
                feed,
                state -> {
                    requireOwn(state, caller);
                    return new FeedCommand.Close();
                },
                context);
    }

    /**
     * The caller's feed with this id.
     *
     * @throws NotFound (404) when there is none, it is closed, or it is another's
     */
    public Feed.Open own(UUID feed, Caller caller) {
        if (caller.actsFor(feed)) {
            return Feed.Open.everythingOf(feed);
        }
        Feed state = feeds.load(feed).state();
        requireOwn(state, caller);
        if (state instanceof Feed.Open open) {
            return open;
        }
        throw new NotFound();
    }

    private static void requireOwn(Feed state, Caller caller) {
        boolean own = switch (state) {
            case Feed.None it -> false;
            case Feed.Open it -> caller.actsFor(it.funder());
            case Feed.Closed it -> caller.actsFor(it.funder());
        };
        if (!own) {
            throw new NotFound();
        }
    }
}
