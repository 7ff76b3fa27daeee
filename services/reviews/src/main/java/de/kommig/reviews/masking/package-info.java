/** Blind review: what people write about an application is unrecognisable for reviewers too. */
@NullMarked
package de.kommig.reviews.masking;

import org.jspecify.annotations.NullMarked;
