package de.kommig.feeds.following;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Places for those who follow feeds: each keeps a connection and some memory, so there are only so many. */
public final class Places {

    private final FollowingSettings settings;
    private final Map<UUID, Integer> ofFeeds = new ConcurrentHashMap<>();
    private final AtomicInteger all = new AtomicInteger();

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
     * Takes one; who has taken it gives it back, once.
     *
     * @throws NoPlace when there is none left
     */
    public Place take(UUID feed) {
        int following = ofFeeds.merge(feed, 1, Integer::sum);
        int together = all.incrementAndGet();
        if (together > settings.inTotal() || following > settings.ofFeed()) {
            giveBack(feed);
            throw following > settings.ofFeed() ? NoPlace.inFeed() : NoPlace.atAll();
        }
        return () -> giveBack(feed);
    }

    /** How many are taken. */
    public int taken() {
        return all.get();
    }

    private void giveBack(UUID feed) {
        ofFeeds.computeIfPresent(feed, (same, following) -> following == 1 ? null : following - 1);
        all.decrementAndGet();
    }
}
