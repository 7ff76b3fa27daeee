/**
 * The round of review (Begutachtung) of one application: who was asked, who answered what, the reviews, the vote. Plain Java; the
 * rules are {@link de.kommig.reviews.round.RoundDecider}.
 */
@NullMarked
package de.kommig.reviews.round;

import org.jspecify.annotations.NullMarked;
