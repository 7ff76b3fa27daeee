/**
 * The event backbone inside one JVM: a Kafka broker, a Kafka Connect worker with Debezium's MongoDB connectors, and a
 * database that they read. For the local platform and for tests; production runs the same connector definitions on
 * clusters of their own.
 */
@NullMarked
package de.kommig.backbone;

import org.jspecify.annotations.NullMarked;
