package de.kommig.eventstore.applying;

import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.store.StreamId;
import java.util.List;
import java.util.Optional;

/**
 * Where the events of a subscription go. Versions are checked inside, so an event may be handed over any number of times, by several
 * threads and processes at once.
 */
public sealed interface Target permits ViewTarget, ReactionTarget, ReplayTarget {

    /** Deals with one event. What the subscription throws comes through, and nothing counts as done. */
    Fate apply(ReceivedEvent event);

    /**
     * Deals with many at once, which costs little more than one. Empty, or an exception, when something was not as usual: some of them
     * may then have been applied, and the caller hands them over one by one.
     */
    Optional<Tally> applyAll(List<ReceivedEvent> events);

    /**
     * Counts a stream's next version as dealt with, without doing anything.
     *
     * @return false, and nothing is changed, when that version is not the next
     */
    boolean passOver(StreamId stream, long version);

    /** Drops what is remembered of the database's content, because others may have changed it. */
    void forget();

    /** Whether a gap may close by itself in a moment, because a rebuild is catching up. */
    boolean isSettling();
}
