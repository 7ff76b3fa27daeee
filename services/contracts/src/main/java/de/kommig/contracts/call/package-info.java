/** Calls for funding: facts about a funder's invitation to apply. */
@NullMarked
package de.kommig.contracts.call;

import org.jspecify.annotations.NullMarked;
