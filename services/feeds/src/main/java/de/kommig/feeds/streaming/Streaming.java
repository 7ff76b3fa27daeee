package de.kommig.feeds.streaming;

import de.kommig.feeds.following.FollowingSettings;
import de.kommig.feeds.following.Places;
import de.kommig.feeds.log.Feeds;
import de.kommig.feeds.opening.Standing;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Tells those who stay connected what comes into their feeds.
 *
 * <p>Nothing waits for anybody: each connection has its own place in the feed, and reads on from there when its reader has taken what was before,
 * out of the {@link Tail} that all share or, when it has fallen behind that, out of the database. A reader who takes nothing for longer than a
 * write may wait ({@code server.tomcat.connection-timeout}) is disconnected, and comes again with the number that they have got to.
 */
@Component
public class Streaming {

    /** What one connection that has fallen behind holds in memory. */
    private static final int BEHIND_AT_ONCE = 32;
    /** Connections that read from the database at the same time. */
    private static final int READING = 8;

    final FollowingSettings settings;
    final Standing standing;
    private final Places places;
    private final Tails tails;
    private final Feeds feeds;
    private final String links;
    private final Semaphore reading = new Semaphore(READING);

    Streaming(
            FollowingSettings settings,
            Standing standing,
            Places places,
            Tails tails,
            Feeds feeds,
            @Value("${kommig.applications.url}") String links) {
        this.settings = settings;
        this.standing = standing;
        this.places = places;
        this.tails = tails;
        this.feeds = feeds;
        this.links = links;
    }

    /** Writes to one reader until one of both has enough. */
    @FunctionalInterface
    public interface Telling {

        /** Returns when the reader, the feed's funder or the service has gone. */
        void to(OutputStream out) throws IOException;
    }

    /**
     * A place for this reader, and what to do with it.
     *
     * @throws de.kommig.feeds.following.NoPlace when too many follow already
     */
    public Telling of(Wish wish) {
        Places.Place place = places.take(wish.feed());
        return out -> {
            try (place) {
                Tail tail = tails.take(wish.feed());
                try {
                    new Stream(wish, tail, this, new Pen(out)).tell();
                } finally {
                    tails.giveBack(wish.feed(), tail);
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        };
    }

    /** How many are told something now. */
    int connections() {
        return places.taken();
    }

    /** Frames from the database, at most {@value #BEHIND_AT_ONCE}. */
    List<Frame> read(UUID feed, long after, long upTo, Wish wish) throws InterruptedException {
        reading.acquire();
        try {
            return feeds.texts(feed, after, upTo, wish.types(), BEHIND_AT_ONCE).stream()
                    .map(entry -> Frame.of(entry, links))
                    .toList();
        } finally {
            reading.release();
        }
    }

    /** Whether so many frames from the database may not have been all. */
    static boolean isFull(List<Frame> read) {
        return read.size() == BEHIND_AT_ONCE;
    }
}
