/** Who takes part: facts about organisations. */
@NullMarked
package de.kommig.contracts.organisation;

import org.jspecify.annotations.NullMarked;
