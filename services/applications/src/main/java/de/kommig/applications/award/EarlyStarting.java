package de.kommig.applications.award;

import static de.kommig.applications.award.AwardRejection.because;
import static de.kommig.eventstore.decider.Decision.accepted;
import static de.kommig.eventstore.decider.Decision.rejected;

import de.kommig.contracts.award.AwardEvent;
import de.kommig.eventstore.decider.Decision;

/** The consent to begin early: asked for before the decision, again only after a refusal, and given before the start (VV no. 1.3 to § 44 BHO, VV to § 46 LHO). */
final class EarlyStarting {

    private EarlyStarting() {}

    static Decision<AwardEvent> ask(Award state, AwardCommand.AskForEarlyStart command) {
        boolean refused =
                state instanceof Award.Ahead(var parties, var early) && early.answer() == EarlyStart.Answer.REFUSED;
        if (state instanceof Award.Ahead && !refused) {
            return rejected(AwardRejection.EARLY_START_ALREADY_ASKED);
        }
        if (!(state instanceof Award.None) && !refused) {
            return rejected(AwardRejection.AWARD_ALREADY_OPENED);
        }
        return command.from().isBefore(Deadlines.day(command.now(), command.zone()))
                ? rejected(AwardRejection.EARLY_START_IS_PAST)
                : accepted(new AwardEvent.EarlyStartAsked(command.parties(), command.from(), command.reason()));
    }

    static Decision<AwardEvent> give(Award state, AwardCommand.GiveEarlyStart command) {
        if (!(state instanceof Award.Ahead(var parties, var early))) {
            return rejected(because(state));
        }
        if (early.answer() != EarlyStart.Answer.NONE) {
            return rejected(AwardRejection.EARLY_START_ALREADY_ANSWERED);
        }
        return command.from().isBefore(early.from())
                ? rejected(AwardRejection.DAY_IS_TOO_EARLY)
                : accepted(new AwardEvent.EarlyStartGiven(parties, command.from()));
    }

    static Decision<AwardEvent> refuse(Award state, AwardCommand.RefuseEarlyStart command) {
        if (!(state instanceof Award.Ahead(var parties, var early))) {
            return rejected(because(state));
        }
        return early.answer() == EarlyStart.Answer.NONE
                ? accepted(new AwardEvent.EarlyStartRefused(parties, command.reasons()))
                : rejected(AwardRejection.EARLY_START_ALREADY_ANSWERED);
    }
}
