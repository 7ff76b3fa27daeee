package de.kommig.feeds.http;

import de.kommig.contracts.feed.FeedFilter;
import de.kommig.feeds.feed.Feed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A feed, as its funder sees it.
 *
 * @param id the one that a funder always has bears the funder's id
 * @param funder whose it is
 * @param name {@code null} for the one that a funder always has
 * @param filter what it takes in
 * @param sandbox whether it holds made-up applications
 * @param last number of its newest entry, 0 when it is empty
 */
record FeedSheet(UUID id, UUID funder, @Nullable String name, FeedFilter filter, boolean sandbox, long last) {

    static FeedSheet of(Feed.Open feed, long last) {
        return new FeedSheet(
                feed.id(),
                feed.funder(),
                feed.isEverything() ? null : feed.name(),
                feed.filter(),
                feed.sandbox(),
                last);
    }
}
