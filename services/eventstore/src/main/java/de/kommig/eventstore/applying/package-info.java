/** Where events go once they are read: documents of views with their versions, reactions with their positions. */
@NullMarked
package de.kommig.eventstore.applying;

import org.jspecify.annotations.NullMarked;
