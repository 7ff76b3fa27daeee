/** Latencies, paces, and probes that see when an acknowledged fact reaches a stakeholder. */
@NullMarked
package de.kommig.benchmarks.measuring;

import org.jspecify.annotations.NullMarked;
