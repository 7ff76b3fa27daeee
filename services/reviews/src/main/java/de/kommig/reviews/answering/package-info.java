/** A reviewer accepts, declines, or steps back because of a conflict of interest. */
@NullMarked
package de.kommig.reviews.answering;

import org.jspecify.annotations.NullMarked;
