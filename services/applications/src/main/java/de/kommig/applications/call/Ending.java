package de.kommig.applications.call;

import static de.kommig.eventstore.decider.Decision.accepted;
import static de.kommig.eventstore.decider.Decision.rejected;

import de.kommig.contracts.call.CallEvent;
import de.kommig.eventstore.decider.Decision;

/** How a call comes to its end: by time, then by its funder's word. Nobody closes a call early; it can only be put off. See {@link CuttingShort} for when its money is gone. */
final class Ending {

    private Ending() {}

    static Decision<CallEvent> close(Call call, CallCommand.Close command) {
        return switch (call) {
            case Call.None it -> rejected(CallRejection.NO_SUCH_CALL);
            case Call.Draft it -> rejected(CallRejection.CALL_IS_DRAFT);
            case Call.Published it
            when !it.terms().isOverAt(command.now()) -> rejected(CallRejection.CALL_IS_STILL_OPEN);
            case Call.Published it -> accepted(new CallEvent.Closed(it.id(), it.funder()));
            case Call.Public it -> rejected(CallRejection.CALL_ALREADY_CLOSED);
        };
    }

    static Decision<CallEvent> complete(Call call, CallCommand.Complete command) {
        return switch (call) {
            case Call.None it -> rejected(CallRejection.NO_SUCH_CALL);
            case Call.Draft it -> rejected(CallRejection.CALL_IS_DRAFT);
            case Call.Published it -> rejected(CallRejection.CALL_IS_STILL_OPEN);
            case Call.Closed it when command.undecided() > 0 -> rejected(CallRejection.APPLICATIONS_ARE_UNDECIDED);
            case Call.Closed it -> accepted(new CallEvent.Decided(it.id(), it.funder()));
            case Call.Public it -> rejected(CallRejection.CALL_ALREADY_DECIDED);
        };
    }

    static Decision<CallEvent> archive(Call call) {
        return switch (call) {
            case Call.None it -> rejected(CallRejection.NO_SUCH_CALL);
            case Call.Decided it -> accepted(new CallEvent.Archived(it.id(), it.funder()));
            case Call.Archived it -> rejected(CallRejection.CALL_ALREADY_ARCHIVED);
            case Call.Written it -> rejected(CallRejection.CALL_IS_NOT_DECIDED);
        };
    }
}
