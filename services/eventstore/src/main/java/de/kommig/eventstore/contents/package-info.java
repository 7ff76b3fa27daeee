/** Text that must not be in an event, kept beside the event store and referred to by id and hash. */
@NullMarked
package de.kommig.eventstore.contents;

import org.jspecify.annotations.NullMarked;
