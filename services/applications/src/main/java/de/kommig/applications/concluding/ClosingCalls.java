package de.kommig.applications.concluding;

import de.kommig.applications.call.Call;
import de.kommig.applications.call.CallCommand;
import de.kommig.applications.call.CallRejection;
import de.kommig.applications.scheduling.AlarmHandler;
import de.kommig.applications.scheduling.Alarms;
import de.kommig.contracts.call.CallEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.web.NameUuid;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Closes calls when their time has come. Who applies is measured by the clock alone; this is for those who wait for the end. */
@Component
public class ClosingCalls implements AlarmHandler {

    private static final String KIND = "call-closing";

    private final Aggregates<Call, CallCommand, CallEvent> calls;
    private final Alarms alarms;
    private final Clock clock;

    public ClosingCalls(Aggregates<Call, CallCommand, CallEvent> calls, Alarms alarms, Clock clock) {
        this.calls = calls;
        this.alarms = alarms;
        this.clock = clock;
    }

    /** Has the call closed at that moment, and at no other that was said before. */
    public void closeAt(UUID call, Instant moment) {
        alarms.set(KIND + "/" + call, moment, KIND, call);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void ring(UUID call, Instant at) {
        UUID command = NameUuid.of(KIND, call.toString(), at.toString());
        Outcome<Call> outcome = calls.handle(
                call,
                new CallCommand.Close(clock.instant()),
                CommandContext.bySystem("applications", command, clock.instant()));
        if (outcome instanceof Outcome.Rejected<Call>(var reason)
                && !reason.alreadyDone()
                && reason != CallRejection.CALL_IS_STILL_OPEN) {
            throw new IllegalStateException(call + " does not close: " + reason.code());
        }
    }
}
