/**
 * Who reviews: what people say of themselves, whether coordinators have admitted them, and what they have acknowledged. State and no events, since it is
 * about people: one document for each in the collection {@code reviewers}, gone when they leave or are erased.
 */
@NullMarked
package de.kommig.reviews.pool;

import org.jspecify.annotations.NullMarked;
