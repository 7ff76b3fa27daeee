/** Watches, beside the load, when an acknowledged fact can be seen by those whom it concerns. */
@NullMarked
package de.kommig.benchmarks.watching;

import org.jspecify.annotations.NullMarked;
