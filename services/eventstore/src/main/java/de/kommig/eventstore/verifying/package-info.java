/** Streams exported from the database, and verified by whoever holds the export, without the platform. */
@NullMarked
package de.kommig.eventstore.verifying;

import org.jspecify.annotations.NullMarked;
