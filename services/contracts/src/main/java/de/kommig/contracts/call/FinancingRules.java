package de.kommig.contracts.call;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a plan of costs and their financing (Kosten- und Finanzierungsplan) has to keep to.
 *
 * @param mostSharePercent how much of all costs the grant may be, above 0 to 100; for shares the share itself; {@code null}: no limit
 * @param categories in the order in which they are shown; empty: the organisation names its own
 * @param tolerancePercent by how much a category may be overspent without a change notice if others are underspent, 0 to 100
 */
public record FinancingRules(
        FinancingKind kind,
        @Nullable BigDecimal mostSharePercent,
        List<CostCategory> categories,
        BigDecimal tolerancePercent,
        OwnMeans ownMeans) {}
