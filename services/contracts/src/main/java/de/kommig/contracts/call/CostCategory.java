package de.kommig.contracts.call;

import de.kommig.contracts.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A category of costs of the plan (Kosten- und Finanzierungsplan), e.g. staff, and how much may go into it.
 *
 * @param key in kebab-case; the call's wording has its names
 * @param most at most this amount
 * @param mostPercent at most this share of all costs, above 0 to 100
 */
public record CostCategory(
        String key, @Nullable Money most, @Nullable BigDecimal mostPercent) {}
