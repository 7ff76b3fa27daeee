/** Journeys and names as they arrive, and the queries over them. */
@NullMarked
package de.kommig.coordination.listing;

import org.jspecify.annotations.NullMarked;
