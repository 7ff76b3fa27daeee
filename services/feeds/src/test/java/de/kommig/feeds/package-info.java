/** Tests of the service as a whole, and what they share. */
@NullMarked
package de.kommig.feeds;

import org.jspecify.annotations.NullMarked;
