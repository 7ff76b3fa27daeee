package de.kommig.contracts.feed;

import java.util.UUID;

/**
 * Facts about a feed that a funder has opened beside the one that it always has. What it takes in never changes, so that its numbers follow from
 * what has happened; who wants to follow something else opens another one.
 */
public sealed interface FeedEvent {

    /** Which one. */
    UUID feed();

    /** Whose it is. */
    UUID funder();

    /**
     * A funder opened a feed.
     *
     * @param name what its people call it
     * @param filter what it takes in
     * @param sandbox whether it holds made-up applications instead of real ones, to try a receiving system on
     */
    record Opened(UUID feed, UUID funder, String name, FeedFilter filter, boolean sandbox) implements FeedEvent {}

    /** It is not wanted any more. */
    record Closed(UUID feed, UUID funder) implements FeedEvent {}
}
