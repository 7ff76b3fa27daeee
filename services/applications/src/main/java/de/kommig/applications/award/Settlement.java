package de.kommig.applications.award;

import de.kommig.contracts.Money;
import de.kommig.contracts.call.FinancingKind;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What remains of an award when a project has cost less than planned, or others have paid more (ANBest-P no. 2: the award is reduced
 * afterwards). It never grows.
 */
public final class Settlement {

    private Settlement() {}

    /**
     * What the funder owes in the end.
     *
     * @param planned all planned costs, at least the award
     * @param spent what was really spent
     * @param otherMeans what paid for it beside the award
     */
    public static Money due(FinancingKind kind, Money award, Money planned, Money spent, Money otherMeans) {
        return switch (kind) {
            // In proportion, with the means of all others.
            case SHARE -> planned.exceeds(spent) ? share(award, planned, spent) : award;
            // By all that is left over.
            case DEFICIT, FULL -> Amounts.lesser(award, Amounts.minus(spent, otherMeans));
            // Not at all, as long as it is spent.
            case FIXED_SUM -> Amounts.lesser(award, spent);
        };
    }

    private static Money share(Money award, Money planned, Money spent) {
        BigDecimal due = award.amount().multiply(spent.amount()).divide(planned.amount(), 2, RoundingMode.HALF_UP);
        return new Money(due, award.currency());
    }
}
