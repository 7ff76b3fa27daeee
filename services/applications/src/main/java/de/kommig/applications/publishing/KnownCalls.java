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
    private final RememberedCalls remembered = new RememberedCalls();

    public KnownCalls(Aggregates<Call, CallCommand, CallEvent> calls) {
        this.calls = calls;
    }

    /**
     * The call as it is now.
     *
     * @throws NotFound when there is none, or it is a draft of somebody else
     */
    public Versioned<Call> visible(UUID id, Caller caller) {
        Versioned<Call> call = load(id);
        boolean visible = switch (call.state()) {
            case Call.Public it -> true;
            case Call.Draft draft -> caller.is(Role.FUNDER) && caller.actsFor(draft.funder());
            case Call.None none -> false;
        };
        if (!visible) {
            throw new NotFound();
        }
        return call;
    }

    /**
     * A call of the caller's organisation.
     *
     * @throws NotFound when it is not
     */
    public Call.Written own(UUID id, Caller caller) {
        if (load(id).state() instanceof Call.Written call && caller.actsFor(call.funder())) {
            return call;
        }
        throw new NotFound();
    }

    /** The call, if it is public; it may be over. */
    public Optional<Call.Public> published(UUID id) {
        return load(id).state() instanceof Call.Public call ? Optional.of(call) : Optional.empty();
    }

    /** The terms of a call to which an application has been put, as they are now. */
    public CallTerms terms(UUID id) {
        return of(id).terms();
    }

    /** The call to which an application has been put, as it is now. */
    public Call.Public of(UUID id) {
        return published(id)
                .orElseThrow(
                        () -> new IllegalStateException("an application is put to call " + id + ", which is missing"));
    }

    /** Asked for with every command to an application, so only what is new of a call is read. */
    private Versioned<Call> load(UUID id) {
        return remembered
                .get(id)
                .map(known -> remembered.put(id, calls.load(id, known)))
                .orElseGet(() -> remembered.put(id, calls.load(id)));
    }
}
