/** Tests of feeds that take in a part. */
@NullMarked
package de.kommig.feeds.deriving;

import org.jspecify.annotations.NullMarked;
