/** What an operator sees of the subscriptions, and what an operator can do. */
@NullMarked
package de.kommig.eventstore.operating;

import org.jspecify.annotations.NullMarked;
