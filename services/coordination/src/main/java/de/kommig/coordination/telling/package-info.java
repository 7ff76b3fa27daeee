/** Journeys in words, German and English. */
@NullMarked
package de.kommig.coordination.telling;

import org.jspecify.annotations.NullMarked;
