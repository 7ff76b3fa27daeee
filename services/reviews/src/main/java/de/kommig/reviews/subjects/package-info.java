/** What the applications under review are about, as the applications service tells it. */
@NullMarked
package de.kommig.reviews.subjects;

import org.jspecify.annotations.NullMarked;
