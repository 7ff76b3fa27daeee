package de.kommig.contracts;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * An amount of money, exact to the cent. As JSON: {@code {"amount": "1250.00", "currency": "EUR"}}.
 *
 * @param amount zero or more, at most two decimals; held with exactly two
 * @param currency ISO 4217 code, three capital letters
 */
public record Money(BigDecimal amount, String currency) {

    /** @throws InvalidValue when a part is missing, the amount is negative or finer than a cent, or the currency is no code */
    public Money {
        // Whoever reads JSON gives what is there.
        if (Objects.isNull(amount)) {
            throw new InvalidValue("amount", "missing-field");
        }
        if (Objects.isNull(currency)) {
            throw new InvalidValue("currency", "missing-field");
        }
        if (amount.signum() < 0) {
            throw new InvalidValue("amount", "negative-amount");
        }
        if (amount.stripTrailingZeros().scale() > 2) {
            throw new InvalidValue("amount", "finer-than-a-cent");
        }
        if (amount.precision() - amount.scale() > 15) {
            throw new InvalidValue("amount", "amount-too-large");
        }
        if (!currency.matches("[A-Z]{3}")) {
            throw new InvalidValue("currency", "no-currency");
        }
        amount = amount.setScale(2);
    }

    /** The amount in euros, e.g. {@code Money.euros("1250.00")}. */
    public static Money euros(String amount) {
        return new Money(new BigDecimal(amount), "EUR");
    }

    /** Whether this is more than the other; both must have one currency. */
    public boolean exceeds(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot compare " + currency + " with " + other.currency);
        }
        return amount.compareTo(other.amount) > 0;
    }
}
