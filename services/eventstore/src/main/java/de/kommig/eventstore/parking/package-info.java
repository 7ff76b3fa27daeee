/** Streams that had to stop: their events wait here, in order, until somebody or something can go on with them. */
@NullMarked
package de.kommig.eventstore.parking;

import org.jspecify.annotations.NullMarked;
