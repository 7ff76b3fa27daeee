/** The aggregate: a funder's call (Förderaufruf), from draft to publication. Plain Java. */
@NullMarked
package de.kommig.applications.call;

import org.jspecify.annotations.NullMarked;
