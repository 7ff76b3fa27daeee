/** {@code lists}: how long a page of the list of applications takes where there are many. */
@NullMarked
package de.kommig.benchmarks.listing;

import org.jspecify.annotations.NullMarked;
