package de.kommig.applications.http;

import de.kommig.contracts.Money;
import de.kommig.web.InvalidInput;
import java.math.BigDecimal;

/** Amounts that people send, such that many of them can be added up. */
final class Sums {

    private static final BigDecimal MOST = new BigDecimal("1000000000");

    private Sums() {}

    /** @throws InvalidInput when it is more than anybody gives */
    static Money sensible(Money money, String pointer) {
        if (money.amount().compareTo(MOST) > 0) {
            throw new InvalidInput(pointer + "/amount", "amount-too-large");
        }
        return money;
    }
}
