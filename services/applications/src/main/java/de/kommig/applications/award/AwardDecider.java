package de.kommig.applications.award;

import static de.kommig.eventstore.decider.Decision.accepted;
import static de.kommig.eventstore.decider.Decision.rejected;

import de.kommig.contracts.award.AwardEvent;
import de.kommig.eventstore.decider.Decider;
import de.kommig.eventstore.decider.Decision;

/** The rules of an award; which class has which of them is said here. */
public final class AwardDecider {

    public static final Decider<Award, AwardCommand, AwardEvent> DECIDER =
            new Decider<>(new Award.None(), AwardEvolution::evolve, AwardDecider::decide);

    private AwardDecider() {}

    private static Decision<AwardEvent> decide(Award state, AwardCommand command) {
        return switch (command) {
            case AwardCommand.AskForEarlyStart it -> EarlyStarting.ask(state, it);
            case AwardCommand.GiveEarlyStart it -> EarlyStarting.give(state, it);
            case AwardCommand.RefuseEarlyStart it -> EarlyStarting.refuse(state, it);
            case AwardCommand.Open it -> Noticing.open(state, it);
            case AwardCommand.GiveNotice it -> Noticing.giveNotice(state, it);
            case AwardCommand.Object it -> Contesting.object(state, it);
            case AwardCommand.SettleObjection it -> Contesting.settle(state, it);
            case AwardCommand.WaiveObjection it -> Contesting.waive(state, it);
            case AwardCommand.RequestDrawdown it -> Drawing.request(state, it);
            case AwardCommand.PayDrawdown it -> Drawing.pay(state, it);
            case AwardCommand.RefuseDrawdown it -> Drawing.refuse(state, it);
            case AwardCommand.PayInstalment it -> Drawing.payInstalment(state, it);
            case AwardCommand.UseDrawdown it -> Drawing.use(state, it);
            case AwardCommand.RequestChange it -> Changing.request(state, it);
            case AwardCommand.AcceptChange it -> Changing.accept(state, it);
            case AwardCommand.RefuseChange it -> Changing.refuse(state, it);
            case AwardCommand.AllowRegranting it -> PassingOn.allow(state, it);
            case AwardCommand.FundCall it -> PassingOn.fund(state, it);
            case AwardCommand.ReleaseRest it -> PassingOn.release(state, it);
            case AwardCommand.SubmitReport it -> Proving.report(state, it);
            case AwardCommand.SubmitProof it -> Proving.submit(state, it);
            case AwardCommand.ReturnProof it -> Proving.sendBack(state, it);
            case AwardCommand.AcceptProof it -> Proving.accept(state, it);
            case AwardCommand.OpenHearing it -> Hearings.hear(state, it);
            case AwardCommand.AnswerHearing it -> Hearings.answer(state, it);
            case AwardCommand.EndHearing it -> Hearings.end(state);
            case AwardCommand.OrderRecovery it -> Recovering.order(state, it);
            case AwardCommand.PayBack it -> Recovering.payBack(state, it);
            case AwardCommand.Revoke it -> Revoking.revoke(state, it);
            case AwardCommand.LookAtTheClock it -> look(state, it);
        };
    }

    private static Decision<AwardEvent> look(Award state, AwardCommand.LookAtTheClock command) {
        return AwardClock.next(state)
                .filter(due -> !due.at().isAfter(command.now()))
                .map(due -> accepted(due.event()))
                .orElseGet(() -> rejected(AwardRejection.NOTHING_IS_DUE));
    }
}
