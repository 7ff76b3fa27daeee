/** Replays grants as applications through the public API, and keeps account of what was acknowledged. */
@NullMarked
package de.kommig.benchmarks.loading;

import org.jspecify.annotations.NullMarked;
