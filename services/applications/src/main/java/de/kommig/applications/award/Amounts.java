package de.kommig.applications.award;

import de.kommig.contracts.Money;
import java.math.BigDecimal;
import java.util.Collection;

/** Calculates with amounts in one currency, exact to the cent. */
final class Amounts {

    private Amounts() {}

    /** Zero, in the currency of another amount. */
    static Money none(Money like) {
        return new Money(BigDecimal.ZERO, like.currency());
    }

    static Money plus(Money one, Money other) {
        return new Money(one.amount().add(other.amount()), one.currency());
    }

    /** What is left, and nothing when more is taken away than there is. */
    static Money minus(Money one, Money other) {
        return new Money(one.amount().subtract(other.amount()).max(BigDecimal.ZERO), one.currency());
    }

    static Money lesser(Money one, Money other) {
        return one.exceeds(other) ? other : one;
    }

    /** @param like tells the currency where there is nothing to add */
    static Money sum(Collection<Money> amounts, Money like) {
        return amounts.stream().reduce(none(like), Amounts::plus);
    }

    static boolean isZero(Money amount) {
        return amount.amount().signum() == 0;
    }
}
