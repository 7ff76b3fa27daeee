/** A reviewer asks for more time, a coordinator gives some. */
@NullMarked
package de.kommig.reviews.extending;

import org.jspecify.annotations.NullMarked;
