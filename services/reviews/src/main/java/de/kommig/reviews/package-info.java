/** Reviews: rounds of expert review, from the admission of an application to the vote. */
@NullMarked
package de.kommig.reviews;

import org.jspecify.annotations.NullMarked;
