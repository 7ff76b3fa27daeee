package de.kommig.applications.completeness;

import de.kommig.contracts.Money;
import de.kommig.contracts.call.Stage;
import org.jspecify.annotations.Nullable;

/** Whether something is asked of who requests this much, at this stage. Who asks for another currency is asked everything, until that is mended. */
final class Asked {

    private Asked() {}

    /** Whether what belongs to this stage is asked of who is at that one; what was said in the outline stays part of the application. */
    static boolean at(Stage asked, Stage now) {
        return now == Stage.FULL || asked == Stage.OUTLINE;
    }

    static boolean from(@Nullable Money fromAmount, Money requested) {
        return fromAmount == null
                || !fromAmount.currency().equals(requested.currency())
                || !fromAmount.exceeds(requested);
    }
}
