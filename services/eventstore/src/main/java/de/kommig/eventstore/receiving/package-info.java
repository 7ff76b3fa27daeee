/** The way in from Kafka: one consumer group for each subscription, retry, parking, and going on. */
@NullMarked
package de.kommig.eventstore.receiving;

import org.jspecify.annotations.NullMarked;
