/** A running platform: where it is, who may speak to it, and how it is spoken to. */
@NullMarked
package de.kommig.benchmarks.platform;

import org.jspecify.annotations.NullMarked;
