package de.kommig.applications.award;

import static de.kommig.applications.award.AwardRejection.because;
import static de.kommig.eventstore.decider.Decision.accepted;
import static de.kommig.eventstore.decider.Decision.rejected;

import de.kommig.contracts.Money;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.eventstore.decider.Decision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Money is claimed back (§ 49a VwVfG) once the organisation has been heard (§ 28 VwVfG), with {@link Interest}. */
final class Recovering {

    private Recovering() {}

    static Decision<AwardEvent> hear(Award state, AwardCommand.OpenHearing command) {
        boolean possible = state instanceof Award.UnderWay || state instanceof Award.ProofSubmitted;
        if (!possible || !(state instanceof Award.WithNotice it)) {
            return rejected(because(state));
        }
        return fault(it.file(), command.amount(), it.file().book().kept())
                .or(() -> past(it.file(), command.respondBy(), command.now()))
                .map(Decision::<AwardEvent>rejected)
                .orElseGet(() -> accepted(new AwardEvent.HearingOpened(
                        it.parties(), command.amount(), command.reasons(), command.respondBy())));
    }

    private static Optional<AwardRejection> past(AwardFile file, LocalDate day, Instant now) {
        return day.isBefore(file.terms().day(now)) ? Optional.of(AwardRejection.RESPOND_BY_IS_PAST) : Optional.empty();
    }

    private static Optional<AwardRejection> fault(AwardFile file, Money amount, Money most) {
        if (!file.terms().sameCurrency(amount)) {
            return Optional.of(AwardRejection.CURRENCY_DIFFERS_FROM_AWARD);
        }
        if (Amounts.isZero(amount)) {
            return Optional.of(AwardRejection.AMOUNT_IS_ZERO);
        }
        return amount.exceeds(most) ? Optional.of(AwardRejection.CLAIM_EXCEEDS_PAYMENTS) : Optional.empty();
    }

    static Decision<AwardEvent> answer(Award state, AwardCommand.AnswerHearing command) {
        if (!(state instanceof Award.Hearing it)) {
            return rejected(because(state));
        }
        return it.answer() == null
                ? accepted(new AwardEvent.HearingAnswered(it.parties(), command.answer()))
                : rejected(AwardRejection.HEARING_ALREADY_ANSWERED);
    }

    /** After the hearing, or after a revocation, before which the organisation has been heard already. */
    static Decision<AwardEvent> order(Award state, AwardCommand.OrderRecovery command) {
        return switch (state) {
            case Award.Hearing it ->
                notHeard(it, command).map(Decision::<AwardEvent>rejected).orElseGet(() -> ordered(it.file(), command));
            case Award.Revoked it -> ordered(it.file(), command);
            default -> rejected(because(state));
        };
    }

    private static Optional<AwardRejection> notHeard(Award.Hearing hearing, AwardCommand.OrderRecovery command) {
        LocalDate today = hearing.file().terms().day(command.now());
        if (hearing.answer() == null && !today.isAfter(hearing.respondBy())) {
            return Optional.of(AwardRejection.HEARING_IS_NOT_OVER);
        }
        return hearing.file().terms().sameCurrency(command.amount())
                        && command.amount().exceeds(hearing.amount())
                ? Optional.of(AwardRejection.CLAIM_EXCEEDS_HEARING)
                : Optional.empty();
    }

    private static Decision<AwardEvent> ordered(AwardFile file, AwardCommand.OrderRecovery command) {
        LocalDate today = file.terms().day(command.now());
        return fault(file, command.amount(), file.book().kept())
                .or(() -> past(file, command.payBy(), command.now()))
                .or(() -> command.interestFrom().isAfter(today)
                        ? Optional.of(AwardRejection.DAY_IS_IN_THE_FUTURE)
                        : Optional.empty())
                .or(() -> command.interestFrom().isBefore(file.notice().on())
                        ? Optional.of(AwardRejection.DAY_IS_TOO_EARLY)
                        : Optional.empty())
                .map(Decision::<AwardEvent>rejected)
                .orElseGet(() -> accepted(new AwardEvent.RecoveryOrdered(
                        file.terms().parties(),
                        command.amount(),
                        command.interestFrom(),
                        command.payBy(),
                        command.reasons())));
    }

    static Decision<AwardEvent> payBack(Award state, AwardCommand.PayBack command) {
        if (!(state instanceof Award.Recovery it)) {
            return rejected(because(state));
        }
        return notPayable(it, command)
                .map(Decision::<AwardEvent>rejected)
                .orElseGet(() -> accepted(paidBack(it, command)));
    }

    private static Optional<AwardRejection> notPayable(Award.Recovery it, AwardCommand.PayBack command) {
        Terms terms = it.file().terms();
        if (command.on().isAfter(terms.day(command.now()))) {
            return Optional.of(AwardRejection.DAY_IS_IN_THE_FUTURE);
        }
        if (command.on().isBefore(it.interestFrom())) {
            return Optional.of(AwardRejection.DAY_IS_TOO_EARLY);
        }
        if (!terms.sameCurrency(command.amount())) {
            return Optional.of(AwardRejection.CURRENCY_DIFFERS_FROM_AWARD);
        }
        if (Amounts.isZero(command.amount())) {
            return Optional.of(AwardRejection.AMOUNT_IS_ZERO);
        }
        return command.amount().exceeds(it.outstanding())
                ? Optional.of(AwardRejection.REPAYMENT_EXCEEDS_CLAIM)
                : Optional.empty();
    }

    private static AwardEvent paidBack(Award.Recovery it, AwardCommand.PayBack command) {
        Money outstanding = Amounts.minus(it.outstanding(), command.amount());
        LocalDate today = it.file().terms().day(command.now());
        return new AwardEvent.PaidBack(
                it.parties(),
                command.amount(),
                Interest.on(
                        command.amount(),
                        it.file().terms().rules().interestPoints(),
                        command.rates(),
                        it.interestFrom(),
                        command.on()),
                command.on(),
                outstanding,
                Amounts.isZero(outstanding) ? it.file().retainUntil(today) : null);
    }
}
