package de.kommig.feeds.http;

import java.util.List;

/**
 * A part of a feed, oldest first.
 *
 * @param items the entries
 * @param next ask for {@code after=<next>} to go on; greater than the last item's number when what follows it is filtered out
 * @param last number of the feed's newest entry, 0 for an empty feed; when {@code next} has reached it, there is no more for now
 */
public record FeedPage(List<FeedItem> items, long next, long last) {}
