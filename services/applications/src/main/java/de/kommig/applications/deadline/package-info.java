/** The aggregate: until when one organisation can answer one call, where a coordinator has recorded an exception. Plain Java. */
@NullMarked
package de.kommig.applications.deadline;

import org.jspecify.annotations.NullMarked;
