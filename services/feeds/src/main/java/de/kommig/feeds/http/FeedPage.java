package de.kommig.feeds.http;

import com.fasterxml.jackson.annotation.JsonRawValue;
import de.kommig.feeds.log.EntryText;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A part of a feed, oldest first.
 *
 * @param items the events
 * @param next ask for {@code after=<next>} to go on; greater than the last item's number when what follows it is filtered out
 * @param last number of the feed's newest entry, 0 for an empty feed; when {@code next} has reached it, there is no more for now
 */
record FeedPage(@JsonRawValue String items, long next, long last) {

    static FeedPage of(List<EntryText> entries, String links, long next, long last) {
        return new FeedPage(
                entries.stream().map(entry -> entry.cloudEvent(links)).collect(Collectors.joining(",", "[", "]")),
                next,
                last);
    }
}
