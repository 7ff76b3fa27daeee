package de.kommig.feeds.feed;

import de.kommig.contracts.feed.FeedFilter;
import java.util.UUID;

/** What can be asked of a feed. */
public sealed interface FeedCommand {

    /** Begin it. */
    record Open(UUID feed, UUID funder, String name, FeedFilter filter, boolean sandbox) implements FeedCommand {}

    /** End it. */
    record Close() implements FeedCommand {}
}
