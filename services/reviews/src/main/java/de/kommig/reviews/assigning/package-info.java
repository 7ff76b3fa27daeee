/** A coordinator asks somebody for a review. */
@NullMarked
package de.kommig.reviews.assigning;

import org.jspecify.annotations.NullMarked;
