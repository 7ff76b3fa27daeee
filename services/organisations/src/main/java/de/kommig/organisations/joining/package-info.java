/** Whoever holds an invitation's secret accepts it. */
@NullMarked
package de.kommig.organisations.joining;

import org.jspecify.annotations.NullMarked;
