/** Deadlines: facts about organisations that have other time to answer a call than everybody else. */
@NullMarked
package de.kommig.contracts.deadline;

import org.jspecify.annotations.NullMarked;
