package de.kommig.applications.funding;

import de.kommig.applications.award.Award;
import de.kommig.applications.award.AwardCommand;
import de.kommig.applications.call.Call;
import de.kommig.applications.call.CallCommand;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.contracts.call.CallEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** When an award is revoked, the calls that are paid from it take no more applications. What has been handed in, their funder answers. */
@Component
public class EndingPassedOnCalls {

    private final Aggregates<Award, AwardCommand, AwardEvent> awards;
    private final Aggregates<Call, CallCommand, CallEvent> calls;

    EndingPassedOnCalls(
            Aggregates<Award, AwardCommand, AwardEvent> awards, Aggregates<Call, CallCommand, CallEvent> calls) {
        this.awards = awards;
        this.calls = calls;
    }

    /**
     * Ends all calls that are paid from an award that has been revoked.
     *
     * @param context for the command to each of them
     */
    public void endAll(UUID award, CommandContext context) {
        if (awards.load(award).state() instanceof Award.Revoked it) {
            it.file().regranting().calls().keySet().forEach(call -> end(call, context));
        }
    }

    /** Ends a call that became public at the very moment at which its award was revoked. */
    public void endIfRevoked(UUID call, CommandContext context) {
        if (calls.load(call).state() instanceof Call.Published it && hasNoMoney(it)) {
            end(call, context);
        }
    }

    /** Whether a call is paid from an award that has been revoked. */
    public boolean hasNoMoney(Call.Public call) {
        return call.award() != null && awards.load(call.award()).state() instanceof Award.Revoked;
    }

    private void end(UUID call, CommandContext context) {
        // A draft never becomes public, and what is over stays as it is.
        calls.handle(call, new CallCommand.CutShort(context.now()), context);
    }
}
