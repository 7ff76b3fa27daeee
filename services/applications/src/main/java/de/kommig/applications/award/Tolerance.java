package de.kommig.applications.award;

import de.kommig.contracts.Money;
import de.kommig.contracts.award.PlannedCost;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far costs may move between categories without a change notice: each may be overspent by so many percent of what was planned for it, as
 * far as others are underspent, so that the whole is not exceeded (ANBest-P no. 1.2: 20 percent). The percentage is for the call to say.
 */
public final class Tolerance {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Tolerance() {}

    /** Whether these costs keep to the plan. */
    public static boolean covers(List<PlannedCost> plan, List<PlannedCost> costs, BigDecimal percent) {
        Map<String, BigDecimal> planned = byCategory(plan);
        return total(costs).compareTo(total(plan)) <= 0
                && byCategory(costs).entrySet().stream()
                        .allMatch(cost ->
                                within(planned.getOrDefault(cost.getKey(), BigDecimal.ZERO), cost.getValue(), percent));
    }

    /** Whether one category keeps to it. */
    static boolean within(Money planned, Money spent, BigDecimal percent) {
        return within(planned.amount(), spent.amount(), percent);
    }

    private static boolean within(BigDecimal planned, BigDecimal spent, BigDecimal percent) {
        return spent.multiply(HUNDRED).compareTo(planned.multiply(HUNDRED.add(percent))) <= 0;
    }

    private static Map<String, BigDecimal> byCategory(List<PlannedCost> costs) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        costs.forEach(cost -> sums.merge(cost.category(), cost.amount().amount(), BigDecimal::add));
        return sums;
    }

    private static BigDecimal total(List<PlannedCost> costs) {
        return costs.stream().map(cost -> cost.amount().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
