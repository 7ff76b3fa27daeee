/** Compares what was acknowledged with the event stores, with Kafka, and with what each stakeholder sees. */
@NullMarked
package de.kommig.benchmarks.reconciling;

import org.jspecify.annotations.NullMarked;
