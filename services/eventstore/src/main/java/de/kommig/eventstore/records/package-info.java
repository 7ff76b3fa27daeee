/** Kafka records: what event is in one, whose stream it is, and reading topics without a consumer group. */
@NullMarked
package de.kommig.eventstore.records;

import org.jspecify.annotations.NullMarked;
