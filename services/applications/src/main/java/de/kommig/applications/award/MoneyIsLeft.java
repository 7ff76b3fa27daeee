package de.kommig.applications.award;

import de.kommig.contracts.Money;
import de.kommig.eventstore.decider.Rejection;
import java.util.Map;

/**
 * A proof of use that is not found in order while the organisation has more of the funder's money than it is owed.
 *
 * @param toPayBack how much more
 */
public record MoneyIsLeft(Money toPayBack) implements Rejection {

    @Override
    public String code() {
        return "money-is-left";
    }

    /** {@code toPayBack}: an amount. */
    @Override
    public Map<String, Object> details() {
        return Map.of("toPayBack", toPayBack);
    }
}
