/** The aggregate: the budget of a call, of which each approval takes a part. Plain Java. */
@NullMarked
package de.kommig.applications.budget;

import org.jspecify.annotations.NullMarked;
