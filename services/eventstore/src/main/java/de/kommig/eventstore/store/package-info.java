/** The append-only event store: streams, optimistic locking by version, CloudEvents, the hash chain. */
@NullMarked
package de.kommig.eventstore.store;

import org.jspecify.annotations.NullMarked;
