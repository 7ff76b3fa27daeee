package de.kommig.feeds.feed;

import static de.kommig.eventstore.decider.Decision.accepted;
import static de.kommig.eventstore.decider.Decision.rejected;

import de.kommig.contracts.feed.FeedEvent;
import de.kommig.contracts.feed.FeedFilter;
import de.kommig.eventstore.decider.Decider;
import de.kommig.eventstore.decider.Decision;

/** The rules of a feed: it is opened once, with what it takes in for good, and closed once. */
public final class FeedDecider {

    public static final Decider<Feed, FeedCommand, FeedEvent> DECIDER =
            new Decider<>(new Feed.None(), (before, event) -> evolve(event), FeedDecider::decide);

    private FeedDecider() {}

    private static Feed evolve(FeedEvent event) {
        return switch (event) {
            case FeedEvent.Opened it -> new Feed.Open(it.feed(), it.funder(), it.name(), it.filter(), it.sandbox());
            case FeedEvent.Closed it -> new Feed.Closed(it.feed(), it.funder());
        };
    }

    private static Decision<FeedEvent> decide(Feed state, FeedCommand command) {
        return switch (command) {
            case FeedCommand.Open it -> open(state, it);
            case FeedCommand.Close it -> close(state);
        };
    }

    private static Decision<FeedEvent> open(Feed state, FeedCommand.Open it) {
        if (!(state instanceof Feed.None)) {
            return rejected(FeedRejection.FEED_ALREADY_OPENED);
        }
        if (it.sandbox() && !it.filter().equals(FeedFilter.NONE)) {
            return rejected(FeedRejection.SANDBOX_HAS_NO_FILTER);
        }
        return accepted(new FeedEvent.Opened(it.feed(), it.funder(), it.name(), it.filter(), it.sandbox()));
    }

    private static Decision<FeedEvent> close(Feed state) {
        return switch (state) {
            case Feed.None it -> rejected(FeedRejection.NO_SUCH_FEED);
            case Feed.Closed it -> rejected(FeedRejection.FEED_IS_CLOSED);
            case Feed.Open it -> accepted(new FeedEvent.Closed(it.id(), it.funder()));
        };
    }
}
