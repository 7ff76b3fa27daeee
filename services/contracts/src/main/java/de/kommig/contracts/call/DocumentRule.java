package de.kommig.contracts.call;

import de.kommig.contracts.Money;
import org.jspecify.annotations.Nullable;

/**
 * A document that an application comes with, e.g. the statutes.
 *
 * @param key in kebab-case, once in a call; its name is in the call's wording
 * @param fromAmount asked only of those who request this much or more; {@code null}: of all
 */
public record DocumentRule(
        String key, boolean required, @Nullable Money fromAmount) {

    /** Whether it is asked of somebody who requests this much. */
    public boolean isAskedOf(Money requested) {
        return fromAmount == null || !fromAmount.exceeds(requested);
    }
}
