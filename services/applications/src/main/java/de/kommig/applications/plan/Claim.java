package de.kommig.applications.plan;

import de.kommig.contracts.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an application asks for, or has got, towards a project.
 *
 * @param plan of the application
 * @param grant that is asked for, or was given
 */
public record Claim(UUID application, FinancingPlan plan, Money grant) {

    /**
     * How much of a line of the project this grant pays: it is spread evenly over all costs of its plan, rounded down to the cent, so that no rounding
     * makes a suspicion.
     *
     * @param line id of the line in the project's plan
     */
    BigDecimal coverOf(String line) {
        BigDecimal costs = sum(null);
        if (costs.signum() == 0) {
            return BigDecimal.ZERO;
        }
        return sum(line).multiply(grant.amount().min(costs)).divide(costs, 2, RoundingMode.DOWN);
    }

    /** The costs in the grant's currency: those that come from this line, or all. */
    private BigDecimal sum(@Nullable String line) {
        return plan.costs().stream()
                .filter(cost -> cost.amount().currency().equals(grant.currency()))
                .filter(cost -> line == null || line.equals(cost.projectLine()))
                .map(cost -> cost.amount().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
