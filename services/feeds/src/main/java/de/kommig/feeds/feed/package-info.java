/** The aggregate: a feed that a funder opens beside the one that it always has. Plain Java. */
@NullMarked
package de.kommig.feeds.feed;

import org.jspecify.annotations.NullMarked;
