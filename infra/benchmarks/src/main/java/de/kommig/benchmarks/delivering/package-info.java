/** Measures how a feed is delivered to webhooks, and what faults do to that. */
@NullMarked
package de.kommig.benchmarks.delivering;

import org.jspecify.annotations.NullMarked;
