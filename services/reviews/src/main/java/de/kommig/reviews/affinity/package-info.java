/**
 * How well reviewers suit applications, by topics, languages and words, and why. Plain Java over Apache Lucene's analysis; nothing leaves the memory. The
 * formula and its sources: {@code docs/reviews/assignment.md}.
 */
@NullMarked
package de.kommig.reviews.affinity;

import org.jspecify.annotations.NullMarked;
