/** Waits for what comes into a feed, whichever instance puts it there. */
@NullMarked
package de.kommig.feeds.following;

import org.jspecify.annotations.NullMarked;
