package de.kommig.applications.concluding;

import de.kommig.applications.call.Call;
import de.kommig.applications.call.CallCommand;
import de.kommig.contracts.call.CallEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.web.Caller;
import de.kommig.web.NotFound;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Says that all is decided, and puts calls away; for funders alone (403), and each only its own (404). */
@Component
public class ConcludingCalls {

    private final Aggregates<Call, CallCommand, CallEvent> calls;
    private final UndecidedApplications applications;

    public ConcludingCalls(Aggregates<Call, CallCommand, CallEvent> calls, UndecidedApplications applications) {
        this.calls = calls;
        this.applications = applications;
    }

    /** All applications have been decided. One that was handed in just now may not be known yet; it can still be decided later. */
    public Outcome<Call> complete(UUID id, Caller caller, CommandContext context) {
        return conclude(id, caller, () -> new CallCommand.Complete(applications.of(id)), context);
    }

    /** Puts it away. */
    public Outcome<Call> archive(UUID id, Caller caller, CommandContext context) {
        return conclude(id, caller, CallCommand.Archive::new, context);
    }

    private Outcome<Call> conclude(UUID id, Caller caller, Supplier<CallCommand> command, CommandContext context) {
        return calls.handle(
                id,
                state -> {
                    if (state instanceof Call.Written call && caller.actsFor(call.funder())) {
                        return command.get();
                    }
                    throw new NotFound();
                },
                context);
    }
}
