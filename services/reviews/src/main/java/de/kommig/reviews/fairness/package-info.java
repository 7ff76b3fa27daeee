/**
 * How the applications of a call fared, group by group, without telling of anybody. Pure. What is shown and what is not:
 * {@code docs/reviews/fairness.md}.
 */
@NullMarked
package de.kommig.reviews.fairness;

import org.jspecify.annotations.NullMarked;
