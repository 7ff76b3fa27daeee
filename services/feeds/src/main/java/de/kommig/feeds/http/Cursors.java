package de.kommig.feeds.http;

import de.kommig.feeds.log.Feeds;
import de.kommig.web.InvalidInput;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Looks at the numbers behind which somebody wants to read. Behind a feed's end is nobody who has read this feed: the number is another
 * feed's, and whoever waited there would miss all that happens until the feed has come so far.
 */
@Component
class Cursors {

    private static final String CODE = "behind-the-end";

    private final Feeds feeds;

    Cursors(Feeds feeds) {
        this.feeds = feeds;
    }

    /** @throws InvalidInput (400) when the feed does not go as far as the query parameter says */
    long inParameter(String name, long after, UUID feed) {
        if (isBehindTheEnd(after, feed)) {
            throw InvalidInput.inParameter(name, CODE);
        }
        return after;
    }

    /** @throws InvalidInput (400) when the feed does not go as far as the header says */
    long inHeader(String name, long after, UUID feed) {
        if (isBehindTheEnd(after, feed)) {
            throw InvalidInput.inHeader(name, CODE);
        }
        return after;
    }

    /** @throws InvalidInput (400) when the feed does not go as far as the body says */
    long inBody(String pointer, long after, UUID feed) {
        if (isBehindTheEnd(after, feed)) {
            throw new InvalidInput(pointer, CODE);
        }
        return after;
    }

    private boolean isBehindTheEnd(long after, UUID feed) {
        return after > 0 && after > feeds.last(feed);
    }
}
