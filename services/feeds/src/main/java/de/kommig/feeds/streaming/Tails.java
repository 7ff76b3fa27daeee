package de.kommig.feeds.streaming;

import com.mongodb.MongoException;
import de.kommig.feeds.following.Growth;
import de.kommig.feeds.log.EntryText;
import de.kommig.feeds.log.Feeds;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The tails of those feeds that somebody follows: each is read from the database once, however many follow it. */
@Component
final class Tails implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Tails.class);
    private static final Duration LOOKING = Duration.ofSeconds(5);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);
    /** What comes in quick succession is read at once. */
    private static final Duration GATHERING = Duration.ofMillis(20);
    /** As many as it keeps, so that nothing is read to be forgotten. */
    private static final int AT_ONCE = Tail.HOLDS;

    private final Feeds feeds;
    private final Growth growth;
    private final String links;
    private final Map<UUID, Used> tails = new ConcurrentHashMap<>();
    private volatile boolean running;

    private record Used(Tail tail, int times) {}

    Tails(Feeds feeds, Growth growth, @Value("${kommig.applications.url}") String links) {
        this.feeds = feeds;
        this.growth = growth;
        this.links = links;
    }

    /** The tail of a feed, which is kept up to date until it has been given back as often as it was taken. */
    Tail take(UUID feed) {
        Used used = tails.compute(
                feed,
                (same, before) -> before == null || before.tail().hasEnded()
                        ? new Used(begin(feed), 1)
                        : new Used(before.tail(), before.times() + 1));
        if (!running) {
            used.tail().end();
        }
        return used.tail();
    }

    /** One who has taken this tail of the feed does not need it any more. */
    void giveBack(UUID feed, Tail tail) {
        tails.computeIfPresent(feed, (same, used) -> {
            if (!used.tail().equals(tail)) {
                return used;
            }
            if (used.times() > 1) {
                return new Used(tail, used.times() - 1);
            }
            tail.end();
            return null;
        });
    }

    private Tail begin(UUID feed) {
        Tail tail = new Tail(feeds.last(feed));
        Thread unused = Thread.ofVirtual().name("tail-of-feed").start(() -> follow(feed, tail));
        return tail;
    }

    private void follow(UUID feed, Tail tail) {
        try {
            while (!tail.hasEnded()) {
                try {
                    readOn(feed, tail);
                } catch (MongoException away) {
                    log.warn(
                            "a feed is read on in a moment: {}", away.getClass().getSimpleName());
                    Thread.sleep(AFTER_FAILURE);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            // Whatever has gone wrong: nobody waits for a tail that does not grow.
            tail.end();
        }
    }

    private void readOn(UUID feed, Tail tail) throws InterruptedException {
        if (growth.await(feed, tail.last(), LOOKING)) {
            List<EntryText> next = feeds.texts(feed, tail.last(), Long.MAX_VALUE, Set.of(), AT_ONCE);
            tail.append(next.stream().map(entry -> Frame.of(entry, links)).toList());
            Thread.sleep(GATHERING);
        }
    }

    @Override
    public void start() {
        running = true;
    }

    /** Lets all streams come to their end, so that the web server need not wait for them. */
    @Override
    public void stop() {
        running = false;
        tails.values().forEach(used -> used.tail().end());
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
