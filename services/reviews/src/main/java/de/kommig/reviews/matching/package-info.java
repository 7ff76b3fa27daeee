/**
 * Who reads what: assigns reviewers to all applications of a call at once. Hard conditions first (conflicts, languages, loads, reviews for each
 * application, lived migration experience), then, each before the next: as few changes as possible to what stands, the worst-served application
 * as well served as possible, the sum of all scores, even loads. {@link de.kommig.reviews.matching.Matcher} is the way in. Plain Java and
 * a solver; no Spring, database or messages.
 */
@NullMarked
package de.kommig.reviews.matching;

import org.jspecify.annotations.NullMarked;
