/** Those who have reviewed vote after their discussion. */
@NullMarked
package de.kommig.reviews.voting;

import org.jspecify.annotations.NullMarked;
