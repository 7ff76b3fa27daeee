package de.kommig.feeds.rehearsing;

import de.kommig.contracts.feed.FeedEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.feeds.entry.FeedEntry;
import de.kommig.feeds.feed.Feed;
import de.kommig.feeds.feed.FeedCommand;
import de.kommig.feeds.log.Appending;
import de.kommig.web.KeyReused;
import de.kommig.web.RejectedCommand;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Puts the life of a made-up application into a feed for trying out, at once or step by step. It goes on after a restart, and several
 * instances may do it at once: an entry is in a feed once, and each goes through in order.
 */
public final class Rehearsing {

    /** Enough to try out pages; a feed is kept as long as its cases. */
    static final int MOST_IN_A_FEED = 1_000;

    private final Rehearsals rehearsals;
    private final Aggregates<Feed, FeedCommand, FeedEvent> feeds;
    private final Appending appending;
    private final Clock clock;

    Rehearsing(
            Rehearsals rehearsals, Aggregates<Feed, FeedCommand, FeedEvent> feeds, Appending appending, Clock clock) {
        this.rehearsals = rehearsals;
        this.feeds = feeds;
        this.appending = appending;
        this.clock = clock;
    }

    /**
     * Makes up one application. The entries that are due at once are in the feed when this returns.
     *
     * @param feed the caller's
     * @throws RejectedCommand (409) for a reason of {@link RehearsalRejection}
     * @throws KeyReused (422) when the command has been for another one
     */
    public Rehearsal begin(Feed.Open feed, Ending ending, Duration pace, CommandContext context) {
        UUID id = context.commandId();
        Optional<Rehearsals.Kept> before = rehearsals.of(id);
        if (before.isEmpty()) {
            require(feed.sandbox(), RehearsalRejection.FEED_IS_NO_SANDBOX);
            Rehearsal it = new Rehearsal(id, feed.id(), feed.funder(), ending, pace, context.now());
            require(rehearsals.add(it, context.digest(), MOST_IN_A_FEED), RehearsalRejection.SANDBOX_IS_FULL);
        }
        Rehearsals.Kept kept = rehearsals.of(id).orElseThrow();
        if (!kept.digest().equals(context.digest())) {
            throw new KeyReused();
        }
        advance(kept.rehearsal());
        return kept.rehearsal();
    }

    /** Goes on with all that have not come to their end. */
    void goOn() {
        rehearsals.going().forEach(this::goOn);
    }

    private void goOn(Rehearsal rehearsal) {
        if (feeds.load(rehearsal.feed()).state() instanceof Feed.Open) {
            advance(rehearsal);
        } else {
            rehearsals.done(rehearsal);
        }
    }

    private void advance(Rehearsal rehearsal) {
        Instant now = clock.instant();
        List<FeedEntry> entries = rehearsal.entries();
        List<FeedEntry> due =
                entries.stream().filter(entry -> !entry.time().isAfter(now)).toList();
        appending.append(due);
        if (due.size() == entries.size()) {
            rehearsals.done(rehearsal);
        }
    }

    private static void require(boolean holds, RehearsalRejection otherwise) {
        if (!holds) {
            throw new RejectedCommand(otherwise);
        }
    }
}
