/** Awards: facts about the money that a funder has granted, from the notice to the end of its retention. */
@NullMarked
package de.kommig.contracts.award;

import org.jspecify.annotations.NullMarked;
