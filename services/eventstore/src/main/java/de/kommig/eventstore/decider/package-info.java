/** Pure decisions: from state and command to an event or a rejection. No Spring, no database, no clock. */
@NullMarked
package de.kommig.eventstore.decider;

import org.jspecify.annotations.NullMarked;
