/** {@code duplicates}: how long a coordinator waits for suggestions where there are many organisations. */
@NullMarked
package de.kommig.benchmarks.suggesting;

import org.jspecify.annotations.NullMarked;
