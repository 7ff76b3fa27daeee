package de.kommig.feeds.deriving;

import de.kommig.feeds.entry.Case;
import de.kommig.feeds.entry.FeedEntry;
import de.kommig.feeds.feed.Feed;
import de.kommig.feeds.log.Appending;
import de.kommig.feeds.log.Feeds;
import de.kommig.feeds.log.NumberedEntry;
import de.kommig.feeds.opening.KnownFeeds;
import de.kommig.feeds.remembering.Cases;
import de.kommig.web.vocabulary.Vocabulary;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills the feeds that take in a part: goes through the feed that their funder always has, entry by entry, and puts what they take in at their
 * end. Several instances may do so at once: each goes through in order, and an event is in a feed once, so they only find each other's work done.
 */
public final class Deriving {

    private static final Logger log = LoggerFactory.getLogger(Deriving.class);
    private static final int AT_ONCE = 500;
    /** How long what is said of a round or an award is held back because it is not known yet where the project is to be. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final KnownFeeds known;
    private final Feeds feeds;
    private final Appending appending;
    private final Cases cases;
    private final Vocabulary vocabulary;
    private final Clock clock;
    private final Map<UUID, Long> through = new ConcurrentHashMap<>();

    public Deriving(
            KnownFeeds known, Feeds feeds, Appending appending, Cases cases, Vocabulary vocabulary, Clock clock) {
        this.known = known;
        this.feeds = feeds;
        this.appending = appending;
        this.cases = cases;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    /** Brings the feeds of a funder up to date. */
    public void of(UUID funder) {
        known.of(funder).forEach(this::advance);
    }

    /** Brings all of them up to date. */
    public void all() {
        known.all().forEach(this::advance);
    }

    private void advance(Feed.Open feed) {
        if (feed.sandbox()) {
            return;
        }
        Selection selection = new Selection(feed.filter());
        long after = through.computeIfAbsent(feed.id(), id -> lastTaken(feed));
        List<NumberedEntry> next;
        do {
            next = feeds.read(feed.funder(), after, Long.MAX_VALUE, Set.of(), AT_ONCE);
            long until = taken(feed, selection, next, after);
            through.merge(feed.id(), until, Math::max);
            if (!next.isEmpty() && until < next.getLast().sequence()) {
                return;
            }
            after = until;
        } while (next.size() == AT_ONCE);
    }

    /** Takes in what there is to be taken in; returns the number of the last one looked at. */
    private long taken(Feed.Open feed, Selection selection, List<NumberedEntry> next, long after) {
        List<FeedEntry> wanted = new ArrayList<>();
        long until = after;
        for (NumberedEntry each : next) {
            if (selection.takes(each.entry())) {
                Case place = selection.asksForPlaces() ? cases.of(each.entry().application()) : Case.UNKNOWN;
                boolean unknown = selection.asksForPlaces() && place.placed() == 0;
                if (unknown && !isOld(each.entry())) {
                    break;
                }
                if (unknown) {
                    // Rather too much than too little: it is the funder's own.
                    log.warn(
                            "feed {} takes in {} without knowing its regions",
                            feed.id(),
                            each.entry().eventId());
                }
                if (unknown || selection.takes(place, vocabulary)) {
                    wanted.add(each.entry().in(feed.id()));
                }
            }
            until = each.sequence();
        }
        appending.append(wanted);
        return until;
    }

    private boolean isOld(FeedEntry entry) {
        return entry.time().plus(PATIENCE).isBefore(clock.instant());
    }

    /** Where the newest entry that it has taken in stands in the feed that its funder always has. */
    private long lastTaken(Feed.Open feed) {
        long last = feeds.last(feed.id());
        return feeds.read(feed.id(), last - 1, last, Set.of(), 1).stream()
                .findFirst()
                .flatMap(newest -> feeds.ofEvent(feed.funder(), newest.entry().eventId()))
                .map(NumberedEntry::sequence)
                .orElse(0L);
    }
}
