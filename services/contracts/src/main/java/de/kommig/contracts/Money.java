package de.kommig.contracts;

import java.math.BigDecimal;

/**
 * An amount of money, exact to the cent. As JSON: {@code {"amount": "1250.00", "currency": "EUR"}}.
 *
 * @param amount zero or more, at most two decimals; held with exactly two
 * @param currency ISO 4217 code, three capital letters
 */
public record Money(BigDecimal amount, String currency) {

    /** @throws IllegalArgumentException when the amount is negative or finer than a cent, or the currency is no code */
    public Money {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("amount must not be negative");
        }
        if (amount.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException("amount must not be finer than a cent");
        }
        if (amount.precision() - amount.scale() > 15) {
            throw new IllegalArgumentException("amount is too large");
        }
        if (!currency.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException("currency must be an ISO 4217 code");
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
