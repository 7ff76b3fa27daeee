package de.kommig.feeds.mirror;

import java.util.UUID;

/** What can be asked of a mirror. */
public sealed interface MirrorCommand {

    /** Begin it, or go on with it. */
    record Open(UUID feed, UUID funder) implements MirrorCommand {}

    /** End it. */
    record Close() implements MirrorCommand {}
}
