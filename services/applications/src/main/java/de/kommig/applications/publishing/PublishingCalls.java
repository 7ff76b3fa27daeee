package de.kommig.applications.publishing;

import de.kommig.applications.call.Call;
import de.kommig.applications.call.CallCommand;
import de.kommig.applications.call.CallDecider;
import de.kommig.applications.funding.FundingCalls;
import de.kommig.contracts.ContentRef;
import de.kommig.contracts.Money;
import de.kommig.contracts.call.CallEvent;
import de.kommig.contracts.call.CallTerms;
import de.kommig.eventstore.decider.Decision;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.eventstore.handling.Versioned;
import de.kommig.web.Caller;
import de.kommig.web.Forbidden;
import de.kommig.web.InvalidInput;
import de.kommig.web.NotFound;
import de.kommig.web.RejectedCommand;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes, amends and publishes calls; for funders alone (403), and each only for its own (404). */
@Component
public class PublishingCalls {

    private static final ContentRef NOT_KEPT = new ContentRef("", "");

    private final Aggregates<Call, CallCommand, CallEvent> calls;
    private final Wordings wordings;
    private final FundingCalls funding;

    public PublishingCalls(Aggregates<Call, CallCommand, CallEvent> calls, Wordings wordings, FundingCalls funding) {
        this.calls = calls;
        this.wordings = wordings;
        this.funding = funding;
    }

    /**
     * Begins a call of the caller's organisation under a new id.
     *
     * @throws InvalidInput when words and terms do not fit each other
     * @throws Forbidden (403) for who is a funder only of what they pass on
     */
    public Outcome<Call> draft(UUID id, CallWriting writing, Caller caller, CommandContext context) {
        if (caller.passesOn()) {
            throw Forbidden.onlyPassesOn();
        }
        return draft(id, null, writing, caller, context);
    }

    /**
     * Begins a call that is paid from an award; whether the caller may pass it on is known.
     *
     * @param award {@code null}: paid with the funder's own money
     * @throws InvalidInput when words and terms do not fit each other
     * @throws RejectedCommand (409) when the award has less left
     */
    public Outcome<Call> draft(
            UUID id, @Nullable UUID award, CallWriting writing, Caller caller, CommandContext context) {
        UUID funder = caller.requireOrganisation();
        return write(id, writing, terms -> new CallCommand.Draft(id, funder, terms, award), state -> {}, context);
    }

    /**
     * Replaces a call that is not public yet.
     *
     * @throws InvalidInput when words and terms do not fit each other
     */
    public Outcome<Call> edit(UUID id, CallWriting writing, Caller caller, CommandContext context) {
        Outcome<Call> outcome = write(id, writing, CallCommand.Edit::new, state -> own(state, caller), context);
        if (outcome instanceof Outcome.Accepted<Call> it
                && it.state() instanceof Call.Draft call
                && call.award() != null) {
            funding.release(call.award(), id, context);
        }
        return outcome;
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
        return calls.handleVersioned(
                id,
                now -> {
                    own(now.state(), caller);
                    var publish = new CallCommand.Publish(context.now());
                    if (now.state() instanceof Call.Draft call && !refused(call, publish)) {
                        fund(call.award(), id, call.terms().budget(), now, context);
                    }
                    return publish;
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
        return calls.handleVersioned(
                id,
                now -> {
                    Call state = now.state();
                    access.check(state);
                    CallCommand tried = command.apply(writing.kept(writing.wording() == null ? null : NOT_KEPT));
                    if (refused(state, tried)) {
                        return tried;
                    }
                    writing.check();
                    fund(award(state, tried), id, writing.terms().budget(), now, context);
                    return command.apply(writing.kept(wordings.keep(id, writing.wording())));
                },
                context);
    }

    /** First the money, then the call: what is between the two after a crash, {@link FundingCalls} takes back. */
    private void fund(@Nullable UUID award, UUID id, Money budget, Versioned<Call> now, CommandContext context) {
        if (award != null && !context.isStaleAt(now.version())) {
            funding.fund(award, id, budget, context);
        }
    }

    private static @Nullable UUID award(Call state, CallCommand command) {
        if (command instanceof CallCommand.Draft it) {
            return it.award();
        }
        return state instanceof Call.Written it ? it.award() : null;
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
