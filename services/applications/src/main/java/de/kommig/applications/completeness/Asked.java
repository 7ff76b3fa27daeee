package de.kommig.applications.completeness;

import de.kommig.contracts.Money;
import org.jspecify.annotations.Nullable;

/** Whether something is asked of who requests this much. Who asks for another currency is asked everything, until that is mended. */
final class Asked {

    private Asked() {}

    static boolean from(@Nullable Money fromAmount, Money requested) {
        return fromAmount == null
                || !fromAmount.currency().equals(requested.currency())
                || !fromAmount.exceeds(requested);
    }
}
