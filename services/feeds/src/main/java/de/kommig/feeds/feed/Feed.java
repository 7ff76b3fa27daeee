package de.kommig.feeds.feed;

import de.kommig.contracts.feed.FeedFilter;
import java.util.UUID;

/** A feed that a funder may have opened, as its events have made it. */
public sealed interface Feed {

    /** Nobody has opened it. */
    record None() implements Feed {}

    /** It is being filled. */
    record Open(UUID id, UUID funder, String name, FeedFilter filter, boolean sandbox) implements Feed {

        /** The feed that a funder has without opening one: its id is the funder's own, and it takes in everything. */
        public static Open everythingOf(UUID funder) {
            return new Open(funder, funder, "", FeedFilter.NONE, false);
        }

        /** Whether it is the one that its funder always has. */
        public boolean isEverything() {
            return id.equals(funder);
        }
    }

    /** It is not wanted any more. */
    record Closed(UUID id, UUID funder) implements Feed {}
}
