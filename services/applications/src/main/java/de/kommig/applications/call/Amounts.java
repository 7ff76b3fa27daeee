package de.kommig.applications.call;

import de.kommig.contracts.Money;
import de.kommig.contracts.call.AmountRange;
import de.kommig.contracts.call.CallTerms;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks amounts and shares in the terms of a call against its budget. */
final class Amounts {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Money budget;
    private final Money most;
    private final Faults faults;

    Amounts(CallTerms terms, Faults faults) {
        this.budget = terms.budget();
        AmountRange range = terms.inDetail().amounts();
        Money named = range == null ? null : range.most();
        this.most = Objects.requireNonNullElse(named, budget);
        this.faults = faults;
    }

    /** How much one application may ask for. */
    void check(@Nullable AmountRange range) {
        if (range == null) {
            return;
        }
        boolean comparable = positive(range.least(), "/rules/amounts/least");
        comparable &= positive(range.most(), "/rules/amounts/most");
        if (!comparable) {
            return;
        }
        faults.addIf(most.exceeds(budget), "/rules/amounts/most/amount", "amount-exceeds-budget");
        faults.addIf(
                range.least() != null && range.least().exceeds(most),
                "/rules/amounts/least/amount",
                "least-exceeds-most");
    }

    /** More than nothing, in the currency of the budget, if it is there at all. Whether the currency is right. */
    boolean positive(@Nullable Money amount, String pointer) {
        if (amount == null) {
            return true;
        }
        faults.addIf(amount.amount().signum() == 0, pointer + "/amount", "amount-is-zero");
        boolean same = amount.currency().equals(budget.currency());
        faults.addIf(!same, pointer + "/currency", "currency-differs-from-budget");
        return same;
    }

    /** From this amount on something is asked; who asks for more than the call gives is nobody. */
    void from(@Nullable Money amount, String pointer) {
        if (amount != null && positive(amount, pointer) && most.currency().equals(amount.currency())) {
            faults.addIf(amount.exceeds(most), pointer + "/amount", "from-amount-above-most");
        }
    }

    /** A percentage from 0 to 100, or above 0. */
    void percent(@Nullable BigDecimal percent, boolean aboveZero, String pointer) {
        if (percent != null) {
            boolean tooLow = aboveZero ? percent.signum() <= 0 : percent.signum() < 0;
            faults.addIf(tooLow || percent.compareTo(HUNDRED) > 0, pointer, "percent-out-of-range");
        }
    }
}
