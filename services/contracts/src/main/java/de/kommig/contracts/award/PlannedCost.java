package de.kommig.contracts.award;

import de.kommig.contracts.Money;

/**
 * What the notice plans for one category of costs.
 *
 * @param category its key, in kebab-case
 */
public record PlannedCost(String category, Money amount) {}
