/** The list of organisations, folded from events; it follows what has happened after a moment. */
@NullMarked
package de.kommig.organisations.listing;

import org.jspecify.annotations.NullMarked;
