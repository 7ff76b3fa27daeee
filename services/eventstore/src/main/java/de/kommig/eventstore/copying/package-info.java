/** Views in memory, for what every request asks. */
@NullMarked
package de.kommig.eventstore.copying;

import org.jspecify.annotations.NullMarked;
