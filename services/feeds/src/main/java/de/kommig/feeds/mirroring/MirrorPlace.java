package de.kommig.feeds.mirroring;

import java.util.UUID;

/**
 * Where a mirror is read.
 *
 * @param feed what it mirrors
 * @param topic the Kafka topic
 * @param bootstrapServers where Kafka is reached from outside, {@code host:port}, several with commas between
 * @param last number of the last entry on its way there
 */
public record MirrorPlace(UUID feed, String topic, String bootstrapServers, long last) {}
