package de.kommig.applications.submitting;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.ApplicationCommand;
import de.kommig.applications.application.Commitment;
import de.kommig.applications.publishing.KnownCalls;
import de.kommig.applications.seeing.KnownApplications;
import de.kommig.applications.seeing.Viewpoint;
import de.kommig.contracts.Parties;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.call.CallTerms;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.web.Caller;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Hands applications in; for organisations alone (403), and each only its own (404). */
@Component
public class Submitting {

    private final Aggregates<Application, ApplicationCommand, ApplicationEvent> applications;
    private final KnownApplications known;
    private final KnownCalls calls;
    private final Commitments commitments;

    public Submitting(
            Aggregates<Application, ApplicationCommand, ApplicationEvent> applications,
            KnownApplications known,
            KnownCalls calls,
            Commitments commitments) {
        this.applications = applications;
        this.known = known;
        this.calls = calls;
        this.commitments = commitments;
    }

    /**
     * Hands in, or hands in again after a correction request. Commitments to charters come in from elsewhere, so one that was made just now
     * may not be known yet.
     */
    public Outcome<Application> submit(UUID id, Caller caller, CommandContext context) {
        return applications.handle(
                id,
                state -> {
                    Application.Begun application = known.as(Viewpoint.APPLICANT, state, caller);
                    CallTerms call = calls.terms(application.parties().call());
                    return new ApplicationCommand.Submit(call, asked(call, application.parties()), context.now());
                },
                context);
    }

    /** Most calls require no charter, and on the last day of a call every query counts. */
    private List<Commitment> asked(CallTerms call, Parties parties) {
        return call.charters().isEmpty() ? List.of() : commitments.of(parties.organisation());
    }
}
