package de.kommig.applications.overlapping;

import de.kommig.applications.application.ApplicationState;
import de.kommig.applications.plan.Claim;
import de.kommig.applications.plan.FinancingPlan;
import de.kommig.contracts.Money;
import de.kommig.contracts.Parties;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An application for a project that is neither rejected nor withdrawn, and whose award has not been revoked.
 *
 * @param approved what is given; {@code null}: nothing has been decided
 * @param plan {@code null}: there is none
 */
record LiveApplication(
        Parties parties,
        ApplicationState state,
        String title,
        Money requested,
        @Nullable Money approved,
        @Nullable FinancingPlan plan) {

    Optional<Claim> claim() {
        return plan == null
                ? Optional.empty()
                : Optional.of(new Claim(parties.application(), plan, approved == null ? requested : approved));
    }
}
