/** The aggregate: a funder's call (Förderaufruf), from draft to archive, with the rules its terms have to keep to. Plain Java. */
@NullMarked
package de.kommig.applications.call;

import org.jspecify.annotations.NullMarked;
