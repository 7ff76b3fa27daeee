package de.kommig.applications.award;

import static de.kommig.applications.award.AwardRejection.because;
import static de.kommig.eventstore.decider.Decision.accepted;
import static de.kommig.eventstore.decider.Decision.rejected;

import de.kommig.contracts.Money;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.eventstore.decider.Decision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Money is asked for, paid and spent (ANBest-P no. 1.4), never more than was awarded. */
final class Drawing {

    private Drawing() {}

    static Decision<AwardEvent> request(Award state, AwardCommand.RequestDrawdown command) {
        if (!(state instanceof Award.Running(var file))) {
            return rejected(because(state));
        }
        if (!Instalments.byNeed(file.terms().rules())) {
            return rejected(AwardRejection.PAYMENT_IS_NOT_BY_NEED);
        }
        return faultOf(file.terms(), command.amount())
                .or(() -> tooMuch(file, command.amount()))
                .map(Decision::<AwardEvent>rejected)
                .orElseGet(() -> accepted(new AwardEvent.DrawdownRequested(
                        file.terms().parties(), next(file), command.amount(), command.purpose())));
    }

    private static Optional<AwardRejection> faultOf(Terms terms, Money amount) {
        if (!terms.sameCurrency(amount)) {
            return Optional.of(AwardRejection.CURRENCY_DIFFERS_FROM_AWARD);
        }
        return Amounts.isZero(amount) ? Optional.of(AwardRejection.AMOUNT_IS_ZERO) : Optional.empty();
    }

    private static Optional<AwardRejection> tooMuch(AwardFile file, Money amount) {
        return Amounts.plus(file.book().claimed(), amount).exceeds(file.terms().amount())
                ? Optional.of(AwardRejection.AMOUNT_EXCEEDS_AWARD)
                : Optional.empty();
    }

    private static int next(AwardFile file) {
        return file.book().drawdowns().size() + 1;
    }

    static Decision<AwardEvent> pay(Award state, AwardCommand.PayDrawdown command) {
        return toOpenOne(
                state,
                command.number(),
                file -> drawdown -> notToday(file, command.on(), file.terms().day(command.now()))
                        .map(Decision::<AwardEvent>rejected)
                        .orElseGet(() -> accepted(paid(file, drawdown.number(), drawdown.amount(), command.on()))));
    }

    static Decision<AwardEvent> refuse(Award state, AwardCommand.RefuseDrawdown command) {
        return toOpenOne(
                state,
                command.number(),
                file -> drawdown -> accepted(
                        new AwardEvent.DrawdownRefused(file.terms().parties(), drawdown.number(), command.reasons())));
    }

    /** A last payment may come when the period is over. */
    private static Decision<AwardEvent> toOpenOne(
            Award state, int number, Function<AwardFile, Function<Drawdown, Decision<AwardEvent>>> step) {
        if (!(state instanceof Award.UnderWay it)) {
            return rejected(because(state));
        }
        Optional<Drawdown> drawdown = it.file().book().drawdown(number);
        if (drawdown.isEmpty()) {
            return rejected(AwardRejection.NO_SUCH_DRAWDOWN);
        }
        return drawdown.get().isOpen()
                ? step.apply(it.file()).apply(drawdown.get())
                : rejected(AwardRejection.DRAWDOWN_IS_ANSWERED);
    }

    static Decision<AwardEvent> payInstalment(Award state, AwardCommand.PayInstalment command) {
        if (!(state instanceof Award.UnderWay it)) {
            return rejected(because(state));
        }
        AwardFile file = it.file();
        if (Instalments.byNeed(file.terms().rules())) {
            return rejected(AwardRejection.PAYMENT_IS_BY_NEED);
        }
        List<Instalments.Planned> all = Instalments.of(
                file.terms().amount(), file.terms().rules(), file.notice().on());
        if (next(file) > all.size()) {
            return rejected(AwardRejection.ALL_INSTALMENTS_ARE_PAID);
        }
        Instalments.Planned planned = all.get(next(file) - 1);
        if (command.on().isBefore(planned.from())) {
            return rejected(AwardRejection.INSTALMENT_IS_NOT_DUE);
        }
        return notToday(file, command.on(), file.terms().day(command.now()))
                .map(Decision::<AwardEvent>rejected)
                .orElseGet(() -> accepted(paid(file, next(file), planned.amount(), command.on())));
    }

    private static Optional<AwardRejection> notToday(AwardFile file, LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            return Optional.of(AwardRejection.DAY_IS_IN_THE_FUTURE);
        }
        return on.isBefore(file.notice().on()) ? Optional.of(AwardRejection.DAY_IS_TOO_EARLY) : Optional.empty();
    }

    private static AwardEvent paid(AwardFile file, int number, Money amount, LocalDate on) {
        LocalDate useBy = Deadlines.end(on, file.terms().rules().useBy());
        return new AwardEvent.DrawdownPaid(file.terms().parties(), number, amount, on, useBy);
    }

    static Decision<AwardEvent> use(Award state, AwardCommand.UseDrawdown command) {
        if (!(state instanceof Award.UnderWay it)) {
            return rejected(because(state));
        }
        Optional<Drawdown> drawdown = it.file().book().drawdown(command.number());
        return drawdown.flatMap(one -> notUsable(it.file().terms(), one, command))
                .or(() -> drawdown.isEmpty() ? Optional.of(AwardRejection.NO_SUCH_DRAWDOWN) : Optional.empty())
                .map(Decision::<AwardEvent>rejected)
                .orElseGet(() -> accepted(
                        new AwardEvent.DrawdownUsed(it.parties(), command.number(), command.amount(), command.on())));
    }

    private static Optional<AwardRejection> notUsable(
            Terms terms, Drawdown drawdown, AwardCommand.UseDrawdown command) {
        Drawdown.Payment paid = drawdown.paid();
        if (paid == null) {
            return Optional.of(AwardRejection.DRAWDOWN_IS_NOT_PAID);
        }
        if (command.on().isAfter(terms.day(command.now()))) {
            return Optional.of(AwardRejection.DAY_IS_IN_THE_FUTURE);
        }
        if (command.on().isBefore(paid.on())) {
            return Optional.of(AwardRejection.DAY_IS_TOO_EARLY);
        }
        return faultOf(terms, command.amount())
                .or(() -> command.amount().exceeds(drawdown.unused())
                        ? Optional.of(AwardRejection.USE_EXCEEDS_PAYMENT)
                        : Optional.empty());
    }
}
