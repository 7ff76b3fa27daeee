package de.kommig.applications.award;

import de.kommig.contracts.Money;
import de.kommig.eventstore.decider.Rejection;
import java.util.Map;

/**
 * A call would be given more of an award than may still be passed on.
 *
 * @param left what it could have at most
 */
public record RegrantingExceeded(Money left) implements Rejection {

    @Override
    public String code() {
        return "regranting-exceeded";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("left", left);
    }
}
