package de.kommig.applications.checking;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.ApplicationCommand;
import de.kommig.applications.application.CorrectionRequest;
import de.kommig.applications.publishing.KnownCalls;
import de.kommig.applications.seeing.KnownApplications;
import de.kommig.applications.seeing.Viewpoint;
import de.kommig.applications.texts.CorrectionsText;
import de.kommig.applications.texts.Texts;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.web.Caller;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Checks applications; for coordinators alone (403), and only what has been handed in (404). */
@Component
public class Checking {

    private final Aggregates<Application, ApplicationCommand, ApplicationEvent> applications;
    private final KnownApplications known;
    private final KnownCalls calls;
    private final Texts texts;

    public Checking(
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
     * Sends an application back.
     *
     * @param respondBy until when the organisation is asked to answer
     */
    public Outcome<Application> requestCorrection(
            UUID id, CorrectionsText corrections, Instant respondBy, Caller caller, CommandContext context) {
        return applications.handle(
                id,
                state -> {
                    known.as(Viewpoint.COORDINATOR, state, caller);
                    var request = new CorrectionRequest(texts.keep(id, corrections), respondBy);
                    return new ApplicationCommand.RequestCorrection(request, context.now());
                },
                context);
    }

    /** Lets an application pass on to review. */
    public Outcome<Application> admit(UUID id, Caller caller, CommandContext context) {
        return applications.handle(
                id,
                state -> {
                    Application.Begun application = known.as(Viewpoint.COORDINATOR, state, caller);
                    return new ApplicationCommand.Admit(
                            calls.terms(application.parties().call()));
                },
                context);
    }
}
