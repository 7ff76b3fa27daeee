/** The feeds themselves: append-only logs with a number for each entry, 1, 2, 3 … without a gap, never renumbered. */
@NullMarked
package de.kommig.feeds.log;

import org.jspecify.annotations.NullMarked;
