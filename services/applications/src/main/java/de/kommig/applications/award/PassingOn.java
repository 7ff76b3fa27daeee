package de.kommig.applications.award;

import static de.kommig.applications.award.AwardRejection.because;
import static de.kommig.eventstore.decider.Decision.accepted;
import static de.kommig.eventstore.decider.Decision.rejected;

import de.kommig.contracts.Money;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.eventstore.decider.Decision;
import java.util.Optional;

/**
 * Passing an award on in smaller ones (Weiterleitung). Whoever receives an award may pass it on only as far as the notice allows (VV no.
 * 12 to § 44 BHO and to § 46 LHO); whether a call's awards may be passed on at all is one of its rules.
 */
final class PassingOn {

    private PassingOn() {}

    static Decision<AwardEvent> allow(Award state, AwardCommand.AllowRegranting command) {
        if (!(state instanceof Award.UnderWay it)) {
            return rejected(because(state));
        }
        return fault(it.file(), command.amount())
                .map(Decision::<AwardEvent>rejected)
                .orElseGet(() -> accepted(new AwardEvent.RegrantingAllowed(it.parties(), command.amount())));
    }

    private static Optional<AwardRejection> fault(AwardFile file, Money amount) {
        Terms terms = file.terms();
        if (!terms.rules().regranting()) {
            return Optional.of(AwardRejection.REGRANTING_NOT_PROVIDED_FOR);
        }
        if (!terms.sameCurrency(amount)) {
            return Optional.of(AwardRejection.CURRENCY_DIFFERS_FROM_AWARD);
        }
        if (amount.amount().signum() == 0) {
            return Optional.of(AwardRejection.AMOUNT_IS_ZERO);
        }
        if (amount.exceeds(terms.amount())) {
            return Optional.of(AwardRejection.AMOUNT_EXCEEDS_AWARD);
        }
        return amount.equals(file.regranting().allowed())
                ? Optional.of(AwardRejection.REGRANTING_ALREADY_ALLOWED)
                : Optional.empty();
    }
}
