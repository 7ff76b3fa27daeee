package de.kommig.applications.award;

import static de.kommig.applications.award.AwardRejection.because;
import static de.kommig.eventstore.decider.Decision.accepted;
import static de.kommig.eventstore.decider.Decision.rejected;

import de.kommig.contracts.Money;
import de.kommig.contracts.Period;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.eventstore.decider.Decision;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** An award is opened by the approval and begins with the notice. */
final class Noticing {

    private static final int MOST_DAYS_APART = 31;

    private Noticing() {}

    static Decision<AwardEvent> open(Award state, AwardCommand.Open it) {
        return state instanceof Award.None || state instanceof Award.Ahead
                ? accepted(new AwardEvent.Opened(
                        it.parties(), it.title(), it.amount(), it.zone(), it.rules(), it.financing()))
                : rejected(AwardRejection.AWARD_ALREADY_OPENED);
    }

    static Decision<AwardEvent> giveNotice(Award state, AwardCommand.GiveNotice command) {
        if (!(state instanceof Award.Opened(var terms))) {
            return rejected(because(state));
        }
        Money amount = Objects.requireNonNullElse(command.amount(), terms.approved());
        return amountFault(terms, amount)
                .or(() -> fault(terms.giving(amount), command))
                .map(Decision::<AwardEvent>rejected)
                .orElseGet(() -> accepted(new AwardEvent.Noticed(
                        terms.parties(),
                        amount,
                        command.on(),
                        command.period(),
                        command.plan(),
                        Contesting.objectionUntil(terms, command.on()),
                        command.text())));
    }

    /** What has been approved is the most; an objection that is upheld may lead to more than before, but never beyond it. */
    private static Optional<AwardRejection> amountFault(Terms terms, Money amount) {
        if (!terms.sameCurrency(amount)) {
            return Optional.of(AwardRejection.CURRENCY_DIFFERS_FROM_APPROVAL);
        }
        if (Amounts.isZero(amount)) {
            return Optional.of(AwardRejection.AMOUNT_IS_ZERO);
        }
        return amount.exceeds(terms.approved())
                ? Optional.of(AwardRejection.AMOUNT_EXCEEDS_APPROVAL)
                : Optional.empty();
    }

    private static Optional<AwardRejection> fault(Terms terms, AwardCommand.GiveNotice command) {
        LocalDate today = terms.day(command.now());
        Period period = command.period();
        if (Math.abs(command.on().toEpochDay() - today.toEpochDay()) > MOST_DAYS_APART) {
            return Optional.of(AwardRejection.NOTICE_DATE_OUT_OF_RANGE);
        }
        if (period.until().isBefore(period.from())) {
            return Optional.of(AwardRejection.PERIOD_ENDS_BEFORE_IT_BEGINS);
        }
        return EarlyStart.allows(terms.earlyStart(), period, command.on())
                ? Planning.fault(terms, command.plan())
                : Optional.of(AwardRejection.PERIOD_BEGINS_BEFORE_NOTICE);
    }
}
