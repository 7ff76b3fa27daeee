/**
 * What was asked for under which {@code Idempotency-Key}. That a command is carried out once is not held here but in the event store,
 * by {@code causationid}; this only notices a key that is used for something else.
 */
@NullMarked
package de.kommig.web.idempotency;

import org.jspecify.annotations.NullMarked;
