/** Rounds of review: facts about assignments, reviews and the vote. */
@NullMarked
package de.kommig.contracts.round;

import org.jspecify.annotations.NullMarked;
