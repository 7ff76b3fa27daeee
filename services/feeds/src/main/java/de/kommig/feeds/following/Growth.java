package de.kommig.feeds.following;

import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.project;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.MongoException;
import com.mongodb.client.MongoChangeStreamCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.changestream.ChangeStreamDocument;
import de.kommig.feeds.log.Feeds;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Tells when something has come into a feed, whichever instance has written it: follows the collection's change stream. It says that there is
 * something, not what: whoever is told reads on from where they are, so a word that is lost while the database is away costs time and nothing else.
 */
public final class Growth implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Growth.class);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);
    /** How soon those who wait look for themselves, in case the word was lost. */
    private static final Duration LOOKING = Duration.ofSeconds(5);

    private final MongoDatabase database;
    private final Feeds feeds;
    private final Map<UUID, Mark> marks = new ConcurrentHashMap<>();
    private final List<Consumer<UUID>> listeners = new CopyOnWriteArrayList<>();
    private volatile boolean running;
    private volatile boolean stopping;
    private @Nullable Thread thread;

    public Growth(MongoDatabase database, Feeds feeds) {
        this.database = database;
        this.feeds = feeds;
    }

    /** Calls this with each feed that has grown, soon after; on the thread that follows, so it must be quick. */
    public void listen(Consumer<UUID> listener) {
        listeners.add(listener);
    }

    /**
     * Waits until there is an entry behind this number. Made for virtual threads: however many wait, one thread follows.
     *
     * @return whether there is one; {@code false} also when the service stops meanwhile
     */
    public boolean await(UUID feed, long after, Duration atMost) throws InterruptedException {
        Mark mark = marks.computeIfAbsent(feed, unseen -> new Mark());
        long end = System.nanoTime() + atMost.toNanos();
        while (mark.last() <= after) {
            mark.reached(feeds.last(feed));
            long left = end - System.nanoTime();
            if (left <= 0 || stopping) {
                return mark.last() > after;
            }
            mark.await(after, Math.min(left, LOOKING.toNanos()), () -> stopping);
        }
        return true;
    }

    private void run() {
        while (running) {
            try {
                follow();
            } catch (MongoException away) {
                log.warn(
                        "feeds are followed again in a moment: {}",
                        away.getClass().getSimpleName());
                LockSupport.parkNanos(AFTER_FAILURE.toNanos());
            }
        }
    }

    private void follow() {
        var pipeline = List.of(
                match(eq("operationType", "insert")), project(include("fullDocument.feed", "fullDocument.sequence")));
        try (MongoChangeStreamCursor<ChangeStreamDocument<Document>> cursor = database.getCollection("entries")
                .watch(pipeline)
                .maxAwaitTime(250, TimeUnit.MILLISECONDS)
                .cursor()) {
            while (running) {
                ChangeStreamDocument<Document> change = cursor.tryNext();
                Document entry = change == null ? null : change.getFullDocument();
                if (entry != null) {
                    grown(UUID.fromString(entry.getString("feed")), entry.getLong("sequence"));
                }
            }
        }
    }

    private void grown(UUID feed, long sequence) {
        Mark mark = marks.get(feed);
        if (mark != null) {
            mark.reached(sequence);
        }
        listeners.forEach(listener -> listener.accept(feed));
    }

    @Override
    public synchronized void start() {
        if (!running) {
            running = true;
            stopping = false;
            thread = Thread.ofPlatform().daemon().name("growth-of-feeds").start(this::run);
        }
    }

    @Override
    public synchronized void stop() {
        running = false;
        stopping = true;
        marks.values().forEach(Mark::wake);
        Thread follower = thread;
        if (follower != null) {
            LockSupport.unpark(follower);
            try {
                follower.join(AFTER_FAILURE.multipliedBy(2));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
