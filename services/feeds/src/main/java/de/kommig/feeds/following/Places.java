package de.kommig.feeds.following;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Places for those who follow feeds: each keeps a connection and some memory, so there are only so many. Streams have as many as questions that wait, and
 * each their own: nothing tells that somebody who waits has gone, before the answer is written, so that questions of those who hang up time and again keep
 * all their places to the end, and would keep out streams.
 */
public final class Places {

    private final FollowingSettings settings;
    private final Room streams = new Room();
    private final Room questions = new Room();

    Places(FollowingSettings settings) {
        this.settings = settings;
    }

    /** One of them, until it is given back. */
    @FunctionalInterface
    public interface Place extends AutoCloseable {

        @Override
        void close();
    }

    /**
     * Takes one for a stream; who has taken it gives it back, once.
     *
     * @throws NoPlace when there is none left
     */
    public Place take(UUID feed) {
        return streams.take(feed);
    }

    /**
     * Takes one for a question that waits; who has taken it gives it back, once.
     *
     * @throws NoPlace when there is none left
     */
    public Place takeToWait(UUID feed) {
        return questions.take(feed);
    }

    /** How many are taken. */
    public int taken() {
        return streams.all.get() + questions.all.get();
    }

    private final class Room {

        private final Map<UUID, Integer> ofFeeds = new ConcurrentHashMap<>();
        private final AtomicInteger all = new AtomicInteger();

        Place take(UUID feed) {
            int following = ofFeeds.merge(feed, 1, Integer::sum);
            int together = all.incrementAndGet();
            if (together > settings.inTotal() || following > settings.ofFeed()) {
                giveBack(feed);
                throw following > settings.ofFeed() ? NoPlace.inFeed() : NoPlace.atAll();
            }
            return () -> giveBack(feed);
        }

        private void giveBack(UUID feed) {
            ofFeeds.computeIfPresent(feed, (same, following) -> following == 1 ? null : following - 1);
            all.decrementAndGet();
        }
    }
}
