/** Which event makes which entry in a funder's feed: pure functions. */
@NullMarked
package de.kommig.feeds.entry;

import org.jspecify.annotations.NullMarked;
