package de.kommig.feeds.log;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import de.kommig.feeds.entry.FeedEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Puts entries at the end of their feeds, each once, under the next number.
 *
 * <p>A number is only tried when the one before it has been seen, and entries are never removed, so there is never a gap. Two unique keys
 * do the rest, however many consumers write at once: one number holds one entry (the slower one takes the next), and one event has one entry.
 */
public final class Appending {

    /** Each failed attempt means that another consumer has succeeded, so this is reached only when something else is wrong. */
    private static final int ATTEMPTS = 1000;

    private final Feeds feeds;
    private final Map<UUID, Long> lastKnown = new ConcurrentHashMap<>();

    public Appending(Feeds feeds) {
        this.feeds = feeds;
    }

    /**
     * Appends the entry unless its event is in the feed already; durable when this returns.
     *
     * @return the entry as it stands in the feed; differs from the one given when an earlier one was written by other rules
     * @throws IllegalStateException when no number is free, time and again
     */
    public NumberedEntry append(FeedEntry entry) {
        UUID feed = entry.feed();
        long next = lastKnown.computeIfAbsent(feed, feeds::last) + 1;
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            if (inserted(next, entry)) {
                lastKnown.merge(feed, next, Math::max);
                return new NumberedEntry(next, entry);
            }
            Optional<NumberedEntry> there = feeds.ofEvent(feed, entry.eventId());
            if (there.isPresent()) {
                return there.get();
            }
            next = feeds.last(feed) + 1;
        }
        throw new IllegalStateException("no number free in the feed of " + feed + " for " + entry.eventId());
    }

    /**
     * Appends entries in their order, as {@link #append(FeedEntry)} does each; as long as nobody else writes to their feeds that is one
     * write for all.
     */
    public List<NumberedEntry> append(List<FeedEntry> entries) {
        List<NumberedEntry> appended = new ArrayList<>(entries.size());
        while (appended.size() < entries.size()) {
            List<NumberedEntry> next = numbered(entries.subList(appended.size(), entries.size()));
            List<NumberedEntry> inserted = next.subList(0, feeds.insert(next));
            inserted.forEach(entry -> lastKnown.merge(entry.entry().feed(), entry.sequence(), Math::max));
            appended.addAll(inserted);
            if (inserted.size() < next.size()) {
                appended.add(append(entries.get(appended.size())));
            }
        }
        return appended;
    }

    private List<NumberedEntry> numbered(List<FeedEntry> entries) {
        Map<UUID, Long> last = new HashMap<>();
        return entries.stream()
                .map(entry -> new NumberedEntry(
                        last.compute(
                                entry.feed(),
                                (feed, number) ->
                                        (number != null ? number : lastKnown.computeIfAbsent(feed, feeds::last)) + 1),
                        entry))
                .toList();
    }

    private boolean inserted(long sequence, FeedEntry entry) {
        try {
            feeds.insert(sequence, entry);
            return true;
        } catch (MongoWriteException failed) {
            if (failed.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw failed;
        }
    }
}
