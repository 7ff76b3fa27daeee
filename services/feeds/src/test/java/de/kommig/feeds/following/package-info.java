/** Tests of waiting for what comes into a feed. */
@NullMarked
package de.kommig.feeds.following;

import org.jspecify.annotations.NullMarked;
