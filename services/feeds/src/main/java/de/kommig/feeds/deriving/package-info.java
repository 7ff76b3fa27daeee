/** Fills the feeds that take in a part of what concerns their funder. */
@NullMarked
package de.kommig.feeds.deriving;

import org.jspecify.annotations.NullMarked;
