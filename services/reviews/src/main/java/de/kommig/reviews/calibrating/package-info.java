/**
 * How strict reviewers are, and what an application's score would be without that. Pure, advisory: the scores that were given stay what
 * counts. Formulas and sources: {@code docs/reviews/calibration.md}.
 */
@NullMarked
package de.kommig.reviews.calibrating;

import org.jspecify.annotations.NullMarked;
