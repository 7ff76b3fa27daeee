package de.kommig.contracts.mirror;

import java.util.UUID;

/** Facts about the mirror of a feed: a Kafka topic of its own, for systems that read Kafka directly. */
public sealed interface MirrorEvent {

    /** Which feed. */
    UUID feed();

    /** Whose it is. */
    UUID funder();

    /** What is in the feed, and what comes into it, goes to its topic. */
    record Opened(UUID feed, UUID funder) implements MirrorEvent {}

    /** Nothing more goes there; what has gone stays until who runs the platform deletes the topic. */
    record Closed(UUID feed, UUID funder) implements MirrorEvent {}
}
