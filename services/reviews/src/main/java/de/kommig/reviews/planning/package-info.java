/**
 * Who reads what of a whole call, in the call's own terms: what {@link de.kommig.reviews.matching} decides with numbers. Plain Java; knows neither where
 * people and applications come from nor what becomes of a plan.
 */
@NullMarked
package de.kommig.reviews.planning;

import org.jspecify.annotations.NullMarked;
