package de.kommig.applications.extending;

import de.kommig.applications.call.Call;
import de.kommig.applications.checking.ImpartialChecking;
import de.kommig.applications.deadline.Deadline;
import de.kommig.applications.deadline.DeadlineCommand;
import de.kommig.applications.deadline.DeadlineDecider;
import de.kommig.applications.partnering.PossiblePartner;
import de.kommig.applications.partnering.PossiblePartners;
import de.kommig.applications.publishing.KnownCalls;
import de.kommig.applications.texts.ExceptionText;
import de.kommig.applications.texts.Texts;
import de.kommig.contracts.ContentRef;
import de.kommig.contracts.deadline.DeadlineEvent;
import de.kommig.eventstore.decider.Decision;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.web.Caller;
import de.kommig.web.InvalidInput;
import de.kommig.web.NotFound;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Records exceptions from deadlines and takes them back; for coordinators alone (403), and for public calls (404). They see no drafts, so an exception is
 * for an organisation, whether it has begun to write or not.
 */
@Component
public class Extending {

    private static final ContentRef NOT_KEPT = new ContentRef("", "");

    private final Aggregates<Deadline, DeadlineCommand, DeadlineEvent> deadlines;
    private final KnownCalls calls;
    private final PossiblePartners organisations;
    private final Texts texts;
    private final ImpartialChecking own;

    Extending(
            Aggregates<Deadline, DeadlineCommand, DeadlineEvent> deadlines,
            KnownCalls calls,
            PossiblePartners organisations,
            Texts texts,
            ImpartialChecking own) {
        this.deadlines = deadlines;
        this.calls = calls;
        this.organisations = organisations;
        this.texts = texts;
        this.own = own;
    }

    /**
     * Records an exception, instead of the one there is.
     *
     * @param organisation one that was merged into another stands for that one
     * @param until last second in which it can hand in
     * @throws InvalidInput when no organisation that could apply is known by this id
     */
    public Outcome<Deadline> grant(
            UUID call, UUID organisation, Instant until, String reason, Caller caller, CommandContext context) {
        Call.Public open = calls.published(call).orElseThrow(NotFound::new);
        UUID applicant = organisations
                .find(organisation)
                .map(PossiblePartner::organisation)
                .orElseThrow(() -> new InvalidInput("/organisationId", "no-such-organisation"));
        own.refuse(caller, applicant, context.now());
        UUID id = KnownDeadlines.id(call, applicant);
        return deadlines.handle(
                id,
                state -> {
                    var tried = grant(open, applicant, until, NOT_KEPT, context.now());
                    return isRefused(state, tried)
                            ? tried
                            : grant(
                                    open,
                                    applicant,
                                    until,
                                    texts.keepForDeadline(id, new ExceptionText(reason)),
                                    context.now());
                },
                context);
    }

    /** Takes it back. */
    public Outcome<Deadline> withdraw(UUID call, UUID organisation, CommandContext context) {
        if (calls.published(call).isEmpty()) {
            throw new NotFound();
        }
        return deadlines.handle(KnownDeadlines.id(call, organisation), new DeadlineCommand.Withdraw(), context);
    }

    private static DeadlineCommand.Grant grant(
            Call.Public call, UUID organisation, Instant until, ContentRef reason, Instant now) {
        boolean decided = call instanceof Call.Decided || call instanceof Call.Archived;
        return new DeadlineCommand.Grant(
                call.id(), call.funder(), organisation, call.terms(), decided, until, reason, now);
    }

    /** Asked before any text is kept: nobody could ever erase what belongs to an exception that never was. */
    private static boolean isRefused(Deadline state, DeadlineCommand command) {
        return DeadlineDecider.DECIDER.decide().apply(state, command) instanceof Decision.Rejected;
    }
}
