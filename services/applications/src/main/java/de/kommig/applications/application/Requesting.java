package de.kommig.applications.application;

import de.kommig.contracts.Money;
import de.kommig.contracts.call.CallTerms;
import java.util.Optional;

/** What an application may ask for. */
final class Requesting {

    private Requesting() {}

    /** Why the call cannot give this much; empty when it can. */
    static Optional<ApplicationRejection> tooMuch(Money requested, CallTerms call) {
        if (requested.amount().signum() == 0) {
            return Optional.of(ApplicationRejection.REQUESTED_AMOUNT_IS_ZERO);
        }
        if (!requested.currency().equals(call.budget().currency())) {
            return Optional.of(ApplicationRejection.CURRENCY_DIFFERS_FROM_BUDGET);
        }
        return requested.exceeds(call.budget())
                ? Optional.of(ApplicationRejection.AMOUNT_EXCEEDS_BUDGET)
                : Optional.empty();
    }
}
