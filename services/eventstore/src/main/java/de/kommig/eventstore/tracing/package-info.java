/** What people have left behind in a service's events: their pseudonym, and nothing else of them. */
@NullMarked
package de.kommig.eventstore.tracing;

import org.jspecify.annotations.NullMarked;
