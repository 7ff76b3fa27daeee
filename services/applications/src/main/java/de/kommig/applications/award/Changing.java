package de.kommig.applications.award;

import static de.kommig.applications.award.AwardRejection.because;
import static de.kommig.eventstore.decider.Decision.accepted;
import static de.kommig.eventstore.decider.Decision.rejected;

import de.kommig.contracts.award.AwardEvent;
import de.kommig.contracts.award.ChangeKind;
import de.kommig.contracts.award.PlannedCost;
import de.kommig.eventstore.decider.Decision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What changes in a project is told to the funder, who agrees or does not (ANBest-P no. 5); shifts within the tolerance need no such thing. */
final class Changing {

    private Changing() {}

    static Decision<AwardEvent> request(Award state, AwardCommand.RequestChange command) {
        if (!(state instanceof Award.Running(var file))) {
            return rejected(because(state));
        }
        return alreadyOpen(file, command.kind())
                .or(() -> planFault(file, command.plan()))
                .or(() -> periodFault(file, command.until()))
                .map(Decision::<AwardEvent>rejected)
                .orElseGet(() -> accepted(new AwardEvent.ChangeRequested(
                        file.terms().parties(),
                        file.book().changes().size() + 1,
                        command.kind(),
                        command.plan(),
                        command.until(),
                        command.reason())));
    }

    /** Whoever thinks better of it waits for the answer: two at once would undo one another. */
    private static Optional<AwardRejection> alreadyOpen(AwardFile file, ChangeKind kind) {
        return file.book().changes().stream()
                        .anyMatch(change -> change.kind() == kind && change.answer() == Change.Answer.NONE)
                ? Optional.of(AwardRejection.CHANGE_IS_OPEN)
                : Optional.empty();
    }

    private static Optional<AwardRejection> planFault(AwardFile file, @Nullable List<PlannedCost> plan) {
        if (plan == null) {
            return Optional.empty();
        }
        return Planning.fault(file.terms(), plan)
                .or(() -> Tolerance.covers(
                                file.notice().plan(),
                                plan,
                                file.terms().financing().tolerancePercent())
                        ? Optional.of(AwardRejection.CHANGE_NEEDS_NO_NOTICE)
                        : Optional.empty());
    }

    private static Optional<AwardRejection> periodFault(AwardFile file, @Nullable LocalDate until) {
        return until == null || until.isAfter(file.notice().period().until())
                ? Optional.empty()
                : Optional.of(AwardRejection.PERIOD_GETS_NO_LONGER);
    }

    /** The award may be another one than when the change was asked for, so that all is looked at again. */
    static Decision<AwardEvent> accept(Award state, AwardCommand.AcceptChange command) {
        return answer(
                state,
                command.number(),
                (file, change) -> noLongerFits(file, change, command)
                        .map(Decision::<AwardEvent>rejected)
                        .orElseGet(() -> accepted(new AwardEvent.ChangeAccepted(
                                file.terms().parties(), change.number(), change.kind()))));
    }

    private static Optional<AwardRejection> noLongerFits(
            AwardFile file, Change change, AwardCommand.AcceptChange command) {
        LocalDate until = change.until();
        if (until != null && until.isBefore(file.terms().day(command.now()))) {
            return Optional.of(AwardRejection.PERIOD_GETS_NO_LONGER);
        }
        List<PlannedCost> plan = change.plan();
        return periodFault(file, until)
                .or(() -> plan == null ? Optional.empty() : planNoLongerFits(file, change.number(), plan, command));
    }

    private static Optional<AwardRejection> planNoLongerFits(
            AwardFile file, int number, List<PlannedCost> plan, AwardCommand.AcceptChange command) {
        if (file.book().changes().stream().anyMatch(later -> later.number() > number && later.replacesPlan())) {
            return Optional.of(AwardRejection.CHANGE_IS_OVERTAKEN);
        }
        return Planning.fault(file.terms(), plan)
                .or(() -> Spending.isCovered(file, plan, command.spent())
                        ? Optional.empty()
                        : Optional.of(AwardRejection.PLAN_IS_BELOW_SPENDING));
    }

    static Decision<AwardEvent> refuse(Award state, AwardCommand.RefuseChange command) {
        return answer(
                state,
                command.number(),
                (file, change) -> accepted(new AwardEvent.ChangeRefused(
                        file.terms().parties(), change.number(), change.kind(), command.reasons())));
    }

    private static Decision<AwardEvent> answer(
            Award state, int number, BiFunction<AwardFile, Change, Decision<AwardEvent>> step) {
        if (!(state instanceof Award.UnderWay it) || state instanceof Award.ProofReturned) {
            return rejected(because(state));
        }
        AwardFile file = it.file();
        Optional<Change> change = file.book().change(number);
        if (change.isEmpty()) {
            return rejected(AwardRejection.NO_SUCH_CHANGE);
        }
        return change.get().answer() == Change.Answer.NONE
                ? step.apply(file, change.get())
                : rejected(AwardRejection.CHANGE_IS_ANSWERED);
    }
}
