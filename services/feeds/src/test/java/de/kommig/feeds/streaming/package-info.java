/** Tests of feeds that are handed out as they grow. */
@NullMarked
package de.kommig.feeds.streaming;

import org.jspecify.annotations.NullMarked;
