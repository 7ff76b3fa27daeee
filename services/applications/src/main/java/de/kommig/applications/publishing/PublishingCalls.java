package de.kommig.applications.publishing;

import de.kommig.applications.call.Call;
import de.kommig.applications.call.CallCommand;
import de.kommig.contracts.call.CallEvent;
import de.kommig.contracts.call.CallTerms;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.web.Caller;
import de.kommig.web.NotFound;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes and publishes calls; for funders alone (403), and each only for its own (404). */
@Component
public class PublishingCalls {

    private final Aggregates<Call, CallCommand, CallEvent> calls;

    public PublishingCalls(Aggregates<Call, CallCommand, CallEvent> calls) {
        this.calls = calls;
    }

    /** Begins a call of the caller's organisation under a new id. */
    public Outcome<Call> draft(UUID id, CallTerms terms, Caller caller, CommandContext context) {
        return calls.handle(id, new CallCommand.Draft(id, caller.requireOrganisation(), terms), context);
    }

    /** Makes a call public. */
    public Outcome<Call> publish(UUID id, Caller caller, CommandContext context) {
        if (calls.load(id).state() instanceof Call.Written call && caller.actsFor(call.funder())) {
            return calls.handle(id, new CallCommand.Publish(context.now()), context);
        }
        throw new NotFound();
    }
}
