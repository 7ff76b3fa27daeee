/** A funder takes an old call as the draft of a new one. */
@NullMarked
package de.kommig.applications.copying;

import org.jspecify.annotations.NullMarked;
