/** A reviewer hands a review in, or hands in a better one. */
@NullMarked
package de.kommig.reviews.reviewing;

import org.jspecify.annotations.NullMarked;
