/** From a command to a stored event: load, decide, append, retry on conflict. The only place with input and output. */
@NullMarked
package de.kommig.eventstore.handling;

import org.jspecify.annotations.NullMarked;
