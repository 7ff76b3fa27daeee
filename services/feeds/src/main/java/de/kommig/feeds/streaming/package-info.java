/** Hands out a feed as it grows, over connections that stay open (server-sent events). */
@NullMarked
package de.kommig.feeds.streaming;

import org.jspecify.annotations.NullMarked;
