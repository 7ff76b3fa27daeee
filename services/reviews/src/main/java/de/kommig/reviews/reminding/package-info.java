/** Reviewers are reminded of reviews that are not in. */
@NullMarked
package de.kommig.reviews.reminding;

import org.jspecify.annotations.NullMarked;
