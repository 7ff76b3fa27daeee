/** Tests of the rules of feeds. */
@NullMarked
package de.kommig.feeds.feed;

import org.jspecify.annotations.NullMarked;
