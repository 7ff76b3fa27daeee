/** Events of all services coming in from Kafka: versions, gaps, retry, parking, replay, rebuild. */
@NullMarked
package de.kommig.eventstore.consuming;

import org.jspecify.annotations.NullMarked;
