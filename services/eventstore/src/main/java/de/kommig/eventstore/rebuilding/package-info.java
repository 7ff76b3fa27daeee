/** Views and reactions done again from the first event on, while the service runs. */
@NullMarked
package de.kommig.eventstore.rebuilding;

import org.jspecify.annotations.NullMarked;
