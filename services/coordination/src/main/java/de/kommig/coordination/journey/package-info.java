/** The journey (Weg des Vorhabens) of one application, and who sees what of it. Pure values and functions. */
@NullMarked
package de.kommig.coordination.journey;

import org.jspecify.annotations.NullMarked;
