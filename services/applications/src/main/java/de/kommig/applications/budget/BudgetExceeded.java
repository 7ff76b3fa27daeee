package de.kommig.applications.budget;

import de.kommig.contracts.Money;
import de.kommig.eventstore.decider.Rejection;
import java.util.Map;

/**
 * The call has less left than would be given.
 *
 * @param left what it has
 */
public record BudgetExceeded(Money left) implements Rejection {

    @Override
    public String code() {
        return "budget-exceeded";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("left", left);
    }
}
