/** A coordinator ends a round; the voices are counted. */
@NullMarked
package de.kommig.reviews.closing;

import org.jspecify.annotations.NullMarked;
