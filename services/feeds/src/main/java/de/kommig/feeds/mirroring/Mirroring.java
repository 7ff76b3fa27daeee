package de.kommig.feeds.mirroring;

import de.kommig.feeds.log.Feeds;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Copies what has come into feeds that have a mirror to where Debezium finds it. Several instances may do so at once. */
final class Mirroring {

    private static final int AT_ONCE = 500;

    private final Supplier<List<UUID>> open;
    private final Feeds feeds;
    private final Mirrored mirrored;

    /** @param open the feeds that have an open mirror now */
    Mirroring(Supplier<List<UUID>> open, Feeds feeds, Mirrored mirrored) {
        this.open = open;
        this.feeds = feeds;
        this.mirrored = mirrored;
    }

    /** Brings all mirrors up to date. */
    void all() {
        open.get().forEach(this::advance);
    }

    private void advance(UUID feed) {
        long last = feeds.last(feed);
        for (long after = mirrored.last(feed); after < last; after = mirrored.last(feed)) {
            mirrored.append(feeds.texts(feed, after, last, Set.of(), AT_ONCE));
        }
    }
}
