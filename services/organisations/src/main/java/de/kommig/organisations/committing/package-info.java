/** Commitments of organisations to charters (Charta-Bekenntnis). */
@NullMarked
package de.kommig.organisations.committing;

import org.jspecify.annotations.NullMarked;
