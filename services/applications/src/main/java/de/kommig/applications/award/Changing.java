package de.kommig.applications.award;

import static de.kommig.applications.award.AwardRejection.because;
import static de.kommig.eventstore.decider.Decision.accepted;
import static de.kommig.eventstore.decider.Decision.rejected;

import de.kommig.contracts.award.AwardEvent;
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
        return planFault(file, command.plan())
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

    static Decision<AwardEvent> accept(Award state, AwardCommand.AcceptChange command) {
        return answer(state, command.number(), (file, change) -> {
            LocalDate until = change.until();
            return until != null && until.isBefore(file.terms().day(command.now()))
                    ? rejected(AwardRejection.PERIOD_GETS_NO_LONGER)
                    : accepted(new AwardEvent.ChangeAccepted(file.terms().parties(), change.number(), change.kind()));
        });
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
