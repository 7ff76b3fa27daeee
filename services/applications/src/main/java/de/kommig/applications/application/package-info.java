/** The aggregate: an application (Antrag) put to one call, from the draft to the funder's decision. Plain Java. */
@NullMarked
package de.kommig.applications.application;

import org.jspecify.annotations.NullMarked;
