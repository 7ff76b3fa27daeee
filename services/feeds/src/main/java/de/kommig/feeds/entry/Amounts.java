package de.kommig.feeds.entry;

import de.kommig.contracts.Money;
import org.jspecify.annotations.Nullable;

/**
 * The money that an event speaks of.
 *
 * @param requested what the organisation asks for; with a submission
 * @param approved what the funder gives; with an approval
 */
public record Amounts(@Nullable Money requested, @Nullable Money approved) {

    static Amounts ofRequested(Money money) {
        return new Amounts(money, null);
    }

    static Amounts ofApproved(Money money) {
        return new Amounts(null, money);
    }
}
