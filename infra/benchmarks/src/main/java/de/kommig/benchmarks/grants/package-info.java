/** Reads grants in the 360Giving JSON shape, record by record; what is malformed is reported with its position, never guessed at. */
@NullMarked
package de.kommig.benchmarks.grants;

import org.jspecify.annotations.NullMarked;
