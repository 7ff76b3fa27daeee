/** Budgets: facts about who has been given how much of a call's money. */
@NullMarked
package de.kommig.contracts.budget;

import org.jspecify.annotations.NullMarked;
