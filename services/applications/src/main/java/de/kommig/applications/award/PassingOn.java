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

    /** All calls together never get more than may be passed on. */
    static Decision<AwardEvent> fund(Award state, AwardCommand.FundCall command) {
        if (!(state instanceof Award.UnderWay it)) {
            return rejected(because(state));
        }
        Regranting regranting = it.file().regranting();
        if (!regranting.isAllowed()) {
            return rejected(AwardRejection.REGRANTING_IS_NOT_ALLOWED);
        }
        Money budget = command.budget();
        if (!it.file().terms().sameCurrency(budget)) {
            return rejected(AwardRejection.CURRENCY_DIFFERS_FROM_AWARD);
        }
        Money before = regranting.of(command.call());
        if (!budget.exceeds(before)) {
            return rejected(AwardRejection.CALL_IS_FUNDED);
        }
        Money most = Amounts.plus(before, regranting.left());
        return budget.exceeds(most)
                ? rejected(new RegrantingExceeded(most))
                : accepted(new AwardEvent.CallFunded(it.parties(), command.call(), budget));
    }

    /** What a call does not need is there for others again. */
    static Decision<AwardEvent> release(Award state, AwardCommand.ReleaseRest command) {
        return state instanceof Award.UnderWay it
                        && it.file().regranting().of(command.call()).exceeds(command.needed())
                ? accepted(new AwardEvent.CallFunded(it.parties(), command.call(), command.needed()))
                : rejected(AwardRejection.CALL_IS_FUNDED);
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
        if (file.regranting().promised().exceeds(amount)) {
            return Optional.of(AwardRejection.REGRANTING_IS_PROMISED);
        }
        return amount.equals(file.regranting().allowed())
                ? Optional.of(AwardRejection.REGRANTING_ALREADY_ALLOWED)
                : Optional.empty();
    }
}
