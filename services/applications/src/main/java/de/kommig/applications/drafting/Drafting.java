package de.kommig.applications.drafting;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.ApplicationCommand;
import de.kommig.applications.application.Proposal;
import de.kommig.applications.call.Call;
import de.kommig.applications.publishing.KnownCalls;
import de.kommig.applications.seeing.KnownApplications;
import de.kommig.applications.seeing.Viewpoint;
import de.kommig.applications.texts.Texts;
import de.kommig.contracts.Parties;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.web.Caller;
import de.kommig.web.Role;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Begins and edits applications; for organisations alone (403), and each only its own (404). */
@Component
public class Drafting {

    private final Aggregates<Application, ApplicationCommand, ApplicationEvent> applications;
    private final KnownApplications known;
    private final KnownCalls calls;
    private final Texts texts;

    public Drafting(
            Aggregates<Application, ApplicationCommand, ApplicationEvent> applications,
            KnownApplications known,
            KnownCalls calls,
            Texts texts) {
        this.applications = applications;
        this.known = known;
        this.calls = calls;
        this.texts = texts;
    }

    /**
     * Begins an application of the caller's organisation under a new id.
     *
     * @throws NoPublishedCall when there is no such call, or it is not public
     */
    public Outcome<Application> begin(UUID id, UUID callId, Writing writing, Caller caller, CommandContext context) {
        caller.allow(Role.ORGANISATION);
        UUID organisation = caller.requireOrganisation();
        Call.Published call = calls.published(callId).orElseThrow(NoPublishedCall::new);
        Parties parties = new Parties(id, callId, call.funder(), organisation);
        return applications.handle(
                id, new ApplicationCommand.Draft(parties, kept(id, writing), call.terms(), context.now()), context);
    }

    /** Replaces the content of a draft, or of an application that was sent back. */
    public Outcome<Application> edit(UUID id, Writing writing, Caller caller, CommandContext context) {
        caller.allow(Role.ORGANISATION);
        Application.Begun application = known.as(Viewpoint.APPLICANT, id, caller);
        return applications.handle(
                id,
                new ApplicationCommand.Edit(
                        kept(id, writing), calls.terms(application.parties().call())),
                context);
    }

    private Proposal kept(UUID id, Writing writing) {
        return new Proposal(writing.title(), writing.requested(), texts.keep(id, writing.text()));
    }
}
