package de.kommig.applications.publishing;

import de.kommig.applications.call.Call;
import de.kommig.applications.call.CallCommand;
import de.kommig.applications.call.CallDecider;
import de.kommig.contracts.ContentRef;
import de.kommig.contracts.call.CallEvent;
import de.kommig.contracts.call.CallTerms;
import de.kommig.eventstore.decider.Decision;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.web.Caller;
import de.kommig.web.InvalidInput;
import de.kommig.web.NotFound;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Writes, amends and publishes calls; for funders alone (403), and each only for its own (404). */
@Component
public class PublishingCalls {

    private static final ContentRef NOT_KEPT = new ContentRef("", "");

    private final Aggregates<Call, CallCommand, CallEvent> calls;
    private final Wordings wordings;

    public PublishingCalls(Aggregates<Call, CallCommand, CallEvent> calls, Wordings wordings) {
        this.calls = calls;
        this.wordings = wordings;
    }

    /**
     * Begins a call of the caller's organisation under a new id.
     *
     * @throws InvalidInput when words and terms do not fit each other
     */
    public Outcome<Call> draft(UUID id, CallWriting writing, Caller caller, CommandContext context) {
        UUID funder = caller.requireOrganisation();
        return write(id, writing, terms -> new CallCommand.Draft(id, funder, terms), state -> {}, context);
    }

    /**
     * Replaces a call that is not public yet.
     *
     * @throws InvalidInput when words and terms do not fit each other
     */
    public Outcome<Call> edit(UUID id, CallWriting writing, Caller caller, CommandContext context) {
        return write(id, writing, CallCommand.Edit::new, state -> own(state, caller), context);
    }

    /**
     * Gives other terms and words to a public call.
     *
     * @throws InvalidInput when words and terms do not fit each other
     */
    public Outcome<Call> amend(UUID id, CallWriting writing, Caller caller, CommandContext context) {
        return write(
                id,
                writing,
                terms -> new CallCommand.Amend(terms, context.now()),
                state -> own(state, caller),
                context);
    }

    /** Makes a call public. */
    public Outcome<Call> publish(UUID id, Caller caller, CommandContext context) {
        return calls.handle(
                id,
                state -> {
                    own(state, caller);
                    return new CallCommand.Publish(context.now());
                },
                context);
    }

    private interface Access {
        void check(Call state);
    }

    /** The words are kept only for a command that will be accepted: nobody could ever erase what belongs to no call. */
    private Outcome<Call> write(
            UUID id,
            CallWriting writing,
            Function<CallTerms, CallCommand> command,
            Access access,
            CommandContext context) {
        return calls.handle(
                id,
                state -> {
                    access.check(state);
                    writing.check();
                    CallCommand tried = command.apply(writing.kept(writing.wording() == null ? null : NOT_KEPT));
                    return refused(state, tried)
                            ? tried
                            : command.apply(writing.kept(wordings.keep(id, writing.wording())));
                },
                context);
    }

    private static boolean refused(Call state, CallCommand command) {
        return CallDecider.DECIDER.decide().apply(state, command) instanceof Decision.Rejected;
    }

    private static void own(Call state, Caller caller) {
        if (!(state instanceof Call.Written call && caller.actsFor(call.funder()))) {
            throw new NotFound();
        }
    }
}
