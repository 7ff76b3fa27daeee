/** What a service does time and again beside its requests. */
@NullMarked
package de.kommig.eventstore.repeating;

import org.jspecify.annotations.NullMarked;
