package de.kommig.applications.plan;

import de.kommig.contracts.Money;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a plan lacks when less is granted than it reckons with. Expenditure is financed in full before a grant is given (no. 1.2 and 3.2.1 of the VV to
 * § 44 BHO; ANBest-P no. 1.2: the plan is binding as to its total).
 *
 * @param costs that are planned
 * @param means that are there: the grant, own means and what others give
 * @param missing between the two
 */
public record Shortfall(Money costs, Money means, Money missing) {

    /** Of a plan whose financing is said; empty when it balances with this grant, or has more than it needs. */
    public static Optional<Shortfall> of(FinancingPlan plan, Money granted) {
        boolean sameCurrency =
                plan.costs().stream().allMatch(line -> line.amount().currency().equals(granted.currency()));
        if (plan.sources().isEmpty() || !sameCurrency) {
            return Optional.empty();
        }
        Totals totals = Totals.of(plan);
        BigDecimal means = totals.ownMeans().add(totals.thirdParty()).add(granted.amount());
        BigDecimal missing = totals.costs().subtract(means);
        return missing.signum() > 0
                ? Optional.of(new Shortfall(in(granted, totals.costs()), in(granted, means), in(granted, missing)))
                : Optional.empty();
    }

    private static Money in(Money like, BigDecimal amount) {
        return new Money(amount, like.currency());
    }
}
