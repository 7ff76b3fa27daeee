package de.kommig.applications.call;

import static de.kommig.eventstore.decider.Decision.accepted;
import static de.kommig.eventstore.decider.Decision.rejected;

import de.kommig.contracts.call.CallEvent;
import de.kommig.contracts.call.CallPart;
import de.kommig.contracts.call.CallTerms;
import de.kommig.eventstore.decider.Decider;
import de.kommig.eventstore.decider.Decision;
import java.util.List;

/** The rules of a call: draft → published → closed → decided → archived, and what may change on the way. */
public final class CallDecider {

    /** More than this no panel can be asked for, and no journey can show. */
    public static final int MOST_REVIEWERS = 9;

    /** There are a handful of charters; who requires more than this has made a mistake. */
    public static final int MOST_CHARTERS = 10;

    public static final Decider<Call, CallCommand, CallEvent> DECIDER =
            new Decider<>(new Call.None(), CallEvolution::evolve, CallDecider::decide);

    private CallDecider() {}

    private static Decision<CallEvent> decide(Call call, CallCommand command) {
        return switch (command) {
            case CallCommand.Draft it -> draft(call, it);
            case CallCommand.Edit it -> edit(call, it);
            case CallCommand.Publish it -> publish(call, it);
            case CallCommand.Amend it -> amend(call, it);
            case CallCommand.CutShort it -> CuttingShort.cut(call, it);
            case CallCommand.Close it -> Ending.close(call, it);
            case CallCommand.Complete it -> Ending.complete(call, it);
            case CallCommand.Archive it -> Ending.archive(call);
        };
    }

    private static Decision<CallEvent> draft(Call call, CallCommand.Draft command) {
        return call instanceof Call.None
                ? unlessFaulty(
                        Contradictions.in(command.terms()),
                        new CallEvent.Drafted(command.call(), command.funder(), command.terms(), command.award()))
                : rejected(CallRejection.CALL_ALREADY_DRAFTED);
    }

    private static Decision<CallEvent> edit(Call call, CallCommand.Edit command) {
        return switch (call) {
            case Call.None it -> rejected(CallRejection.NO_SUCH_CALL);
            case Call.Draft it ->
                unlessFaulty(
                        Contradictions.in(command.terms()),
                        new CallEvent.Edited(it.id(), it.funder(), command.terms()));
            case Call.Public it -> rejected(CallRejection.CALL_ALREADY_PUBLISHED);
        };
    }

    private static Decision<CallEvent> publish(Call call, CallCommand.Publish command) {
        return switch (call) {
            case Call.None it -> rejected(CallRejection.NO_SUCH_CALL);
            case Call.Public it -> rejected(CallRejection.CALL_ALREADY_PUBLISHED);
            case Call.Draft it when it.terms().isOverAt(command.now()) -> rejected(CallRejection.CALL_IS_OVER);
            case Call.Draft it when WordsNeeded.areMissing(it.terms()) -> rejected(CallRejection.WORDING_IS_MISSING);
            case Call.Draft it -> accepted(new CallEvent.Published(it.id(), it.funder(), it.terms()));
        };
    }

    private static Decision<CallEvent> amend(Call call, CallCommand.Amend command) {
        return switch (call) {
            case Call.None it -> rejected(CallRejection.NO_SUCH_CALL);
            case Call.Draft it -> rejected(CallRejection.CALL_IS_DRAFT);
            case Call.Published it when !it.terms().isOverAt(command.now()) -> amended(it, command);
            case Call.Public it -> rejected(CallRejection.CALL_IS_OVER);
        };
    }

    private static Decision<CallEvent> amended(Call.Published call, CallCommand.Amend command) {
        CallTerms terms = command.terms();
        List<Fault> contradictions = Contradictions.in(terms);
        if (!contradictions.isEmpty()) {
            return rejected(new FaultyTerms(contradictions));
        }
        List<Fault> forbidden = AmendmentRules.forbidden(call.terms(), terms, command.now());
        List<CallPart> changed = AmendmentRules.changed(call.terms(), terms);
        return forbidden.isEmpty() && changed.isEmpty()
                ? rejected(CallRejection.NOTHING_AMENDED)
                : unlessFaulty(
                        forbidden,
                        new CallEvent.Amended(call.id(), call.funder(), terms, call.amendments() + 1, changed));
    }

    private static Decision<CallEvent> unlessFaulty(List<Fault> faults, CallEvent event) {
        return faults.isEmpty() ? accepted(event) : rejected(new FaultyTerms(faults));
    }
}
