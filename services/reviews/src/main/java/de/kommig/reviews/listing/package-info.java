/** Rounds and assignments to look through, folded from events. */
@NullMarked
package de.kommig.reviews.listing;

import org.jspecify.annotations.NullMarked;
