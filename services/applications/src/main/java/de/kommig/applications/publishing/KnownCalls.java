package de.kommig.applications.publishing;

import de.kommig.applications.call.Call;
import de.kommig.applications.call.CallCommand;
import de.kommig.contracts.call.CallEvent;
import de.kommig.contracts.call.CallTerms;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.Versioned;
import de.kommig.web.Caller;
import de.kommig.web.NotFound;
import de.kommig.web.Role;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Looks calls up, straight from the event store. */
@Component
public class KnownCalls {

    private final Aggregates<Call, CallCommand, CallEvent> calls;

    public KnownCalls(Aggregates<Call, CallCommand, CallEvent> calls) {
        this.calls = calls;
    }

    /**
     * The call as it is now.
     *
     * @throws NotFound when there is none, or it is a draft of somebody else
     */
    public Versioned<Call> visible(UUID id, Caller caller) {
        Versioned<Call> call = calls.load(id);
        boolean visible = switch (call.state()) {
            case Call.Published published -> true;
            case Call.Draft draft -> caller.is(Role.FUNDER) && caller.actsFor(draft.funder());
            case Call.None none -> false;
        };
        if (!visible) {
            throw new NotFound();
        }
        return call;
    }

    /** The call, if it is public. */
    public Optional<Call.Published> published(UUID id) {
        return calls.load(id).state() instanceof Call.Published call ? Optional.of(call) : Optional.empty();
    }

    /** The terms of a call to which an application has been put. */
    public CallTerms terms(UUID id) {
        return published(id)
                .map(Call.Published::terms)
                .orElseThrow(
                        () -> new IllegalStateException("an application is put to call " + id + ", which is missing"));
    }
}
