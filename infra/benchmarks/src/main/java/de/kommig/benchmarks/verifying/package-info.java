/** Checks a whole platform: chain hashes, stores against Kafka, every view against a rebuild. */
@NullMarked
package de.kommig.benchmarks.verifying;

import org.jspecify.annotations.NullMarked;
