package de.kommig.applications.plan;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The sums of a plan, exact to the cent, in its one currency.
 *
 * @param costs of all lines
 * @param byCategory of the lines of each category, in the order in which they first come
 * @param ownCash the organisation's own money
 * @param volunteerHours what hours of voluntary work are worth
 * @param thirdParty what others give
 * @param grant what is asked for
 */
public record Totals(
        BigDecimal costs,
        Map<String, BigDecimal> byCategory,
        BigDecimal ownCash,
        BigDecimal volunteerHours,
        BigDecimal thirdParty,
        BigDecimal grant) {

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    /** Adds up a plan. */
    public static Totals of(FinancingPlan plan) {
        Map<String, BigDecimal> byCategory = new LinkedHashMap<>();
        plan.costs()
                .forEach(line -> byCategory.merge(line.category(), line.amount().amount(), BigDecimal::add));
        return new Totals(
                byCategory.values().stream().reduce(NOTHING, BigDecimal::add),
                byCategory,
                sum(plan, SourceKind.OWN_CASH),
                sum(plan, SourceKind.VOLUNTEER_HOURS),
                sum(plan, SourceKind.THIRD_PARTY),
                sum(plan, SourceKind.GRANT));
    }

    /** Own money and valued hours together (Eigenmittel). */
    public BigDecimal ownMeans() {
        return ownCash.add(volunteerHours);
    }

    /** All that the project is paid from. */
    public BigDecimal sources() {
        return ownMeans().add(thirdParty).add(grant);
    }

    private static BigDecimal sum(FinancingPlan plan, SourceKind kind) {
        return plan.sources().stream()
                .filter(source -> source.kind() == kind)
                .map(source -> source.amount().amount())
                .reduce(NOTHING, BigDecimal::add);
    }
}
