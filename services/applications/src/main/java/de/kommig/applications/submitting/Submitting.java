package de.kommig.applications.submitting;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.ApplicationCommand;
import de.kommig.applications.publishing.KnownCalls;
import de.kommig.applications.seeing.KnownApplications;
import de.kommig.applications.seeing.Viewpoint;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.web.Caller;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Hands applications in; for organisations alone (403), and each only its own (404). */
@Component
public class Submitting {

    private final Aggregates<Application, ApplicationCommand, ApplicationEvent> applications;
    private final KnownApplications known;
    private final KnownCalls calls;

    public Submitting(
            Aggregates<Application, ApplicationCommand, ApplicationEvent> applications,
            KnownApplications known,
            KnownCalls calls) {
        this.applications = applications;
        this.known = known;
        this.calls = calls;
    }

    /** Hands in, or hands in again after a correction request. */
    public Outcome<Application> submit(UUID id, Caller caller, CommandContext context) {
        return applications.handle(
                id,
                state -> {
                    Application.Begun application = known.as(Viewpoint.APPLICANT, state, caller);
                    return new ApplicationCommand.Submit(
                            calls.terms(application.parties().call()), context.now());
                },
                context);
    }
}
