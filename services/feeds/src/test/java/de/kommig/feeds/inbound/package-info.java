/** Tests of how the feeds are filled. */
@NullMarked
package de.kommig.feeds.inbound;

import org.jspecify.annotations.NullMarked;
