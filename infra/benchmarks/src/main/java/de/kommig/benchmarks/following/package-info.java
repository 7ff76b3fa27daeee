/** Measures how feeds are read: over connections that stay open, and by somebody who was away for long. */
@NullMarked
package de.kommig.benchmarks.following;

import org.jspecify.annotations.NullMarked;
