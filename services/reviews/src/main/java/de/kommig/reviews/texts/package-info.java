/** What is said about assignments and in discussions, in words: kept in this service, read by those who may. */
@NullMarked
package de.kommig.reviews.texts;

import org.jspecify.annotations.NullMarked;
