/** The aggregate: the mirror of a feed in a Kafka topic of its own. Plain Java. */
@NullMarked
package de.kommig.feeds.mirror;

import org.jspecify.annotations.NullMarked;
