/** The runnable jar: a loader that replays grants through a running platform, and a verifier of all that a platform holds. */
@NullMarked
package de.kommig.benchmarks;

import org.jspecify.annotations.NullMarked;
