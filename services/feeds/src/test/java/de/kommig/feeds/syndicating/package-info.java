/** Tests of feeds in words. */
@NullMarked
package de.kommig.feeds.syndicating;

import org.jspecify.annotations.NullMarked;
