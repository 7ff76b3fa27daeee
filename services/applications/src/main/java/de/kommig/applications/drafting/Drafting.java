package de.kommig.applications.drafting;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.ApplicationCommand;
import de.kommig.applications.application.ApplicationDecider;
import de.kommig.applications.application.ApplicationRejection;
import de.kommig.applications.application.Proposal;
import de.kommig.applications.call.Call;
import de.kommig.applications.extending.KnownDeadlines;
import de.kommig.applications.publishing.KnownCalls;
import de.kommig.applications.seeing.KnownApplications;
import de.kommig.applications.seeing.Viewpoint;
import de.kommig.applications.texts.ProposalText;
import de.kommig.applications.texts.Texts;
import de.kommig.applications.working.OpenDrafts;
import de.kommig.applications.working.WorkingContent;
import de.kommig.contracts.ContentRef;
import de.kommig.contracts.Parties;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.eventstore.decider.Decision;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.web.Caller;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Begins and edits applications; for organisations alone (403), and each only its own (404). */
@Component
public class Drafting {

    private static final ContentRef NOT_KEPT = new ContentRef("", "");

    private final Aggregates<Application, ApplicationCommand, ApplicationEvent> applications;
    private final KnownApplications known;
    private final KnownCalls calls;
    private final Texts texts;
    private final OpenDrafts drafts;
    private final WorkingContent working;
    private final KnownDeadlines deadlines;

    public Drafting(
            Aggregates<Application, ApplicationCommand, ApplicationEvent> applications,
            KnownApplications known,
            KnownCalls calls,
            Texts texts,
            OpenDrafts drafts,
            WorkingContent working,
            KnownDeadlines deadlines) {
        this.applications = applications;
        this.known = known;
        this.calls = calls;
        this.texts = texts;
        this.drafts = drafts;
        this.working = working;
        this.deadlines = deadlines;
    }

    /**
     * Begins an application of the caller's organisation under a new id.
     *
     * @throws NoPublishedCall when there is no such call, or it is not public
     */
    public Outcome<Application> begin(UUID id, UUID callId, Writing writing, Caller caller, CommandContext context) {
        UUID organisation = caller.requireOrganisation();
        Call.Public call = calls.published(callId).orElseThrow(NoPublishedCall::new);
        if (caller.actsFor(call.funder())) {
            return new Outcome.Rejected<>(ApplicationRejection.CALL_IS_YOUR_OWN);
        }
        Parties parties = new Parties(id, callId, call.funder(), organisation);
        Outcome<Application> outcome = applications.handle(
                id,
                state -> {
                    var draft = new ApplicationCommand.Draft(
                            parties,
                            writing.with(NOT_KEPT),
                            call.terms(),
                            deadlines.exception(call, caller, context.now()),
                            context.now());
                    return refused(state, draft) ? draft : draft.with(writing.with(texts.keep(id, writing.text())));
                },
                context);
        return takenIn(id, outcome, caller);
    }

    /**
     * Replaces title, summary, amount and answers of a draft, or of an application that was sent back. What else is written in it stays; what others
     * have written into these fields since the content was last replaced is kept among the conflicts.
     */
    public Outcome<Application> edit(UUID id, Writing writing, Caller caller, CommandContext context) {
        Outcome<Application> outcome = applications.handleVersioned(
                id,
                now -> {
                    Application.Begun application = known.as(Viewpoint.APPLICANT, now.state(), caller);
                    ProposalText before = working.of(now, application).text();
                    return new ApplicationCommand.Edit(
                            kept(application, before == null ? writing : writing.in(before)),
                            calls.terms(application.parties().call()));
                },
                context);
        return takenIn(id, outcome, caller);
    }

    private Outcome<Application> takenIn(UUID id, Outcome<Application> outcome, Caller caller) {
        if (outcome instanceof Outcome.Accepted<Application> accepted && !accepted.repeated()) {
            drafts.takeIn(id, caller.person());
        }
        return outcome;
    }

    /** Asked before any text is kept: nobody would ever erase what belongs to an application that never was, or has been erased. */
    private static boolean refused(Application state, ApplicationCommand.Draft command) {
        return ApplicationDecider.DECIDER.decide().apply(state, command) instanceof Decision.Rejected;
    }

    private Proposal kept(Application.Begun application, Writing writing) {
        return writing.with(texts.keep(application, writing.text()));
    }
}
