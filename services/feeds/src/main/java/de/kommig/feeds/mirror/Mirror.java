package de.kommig.feeds.mirror;

import java.util.UUID;

/** The mirror that a feed may have, as its events have made it. */
public sealed interface Mirror {

    /** Nobody has opened it. */
    record None() implements Mirror {}

    /** What comes into the feed goes to its topic. */
    record Open(UUID feed, UUID funder) implements Mirror {}

    /** It can be opened again, and goes on where it stopped. */
    record Closed(UUID feed, UUID funder) implements Mirror {}
}
