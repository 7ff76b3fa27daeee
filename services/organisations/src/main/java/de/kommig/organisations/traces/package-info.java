/** What people have left behind in events: their pseudonym, and nothing else of them. */
@NullMarked
package de.kommig.organisations.traces;

import org.jspecify.annotations.NullMarked;
