package de.kommig.applications.submitting;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.ApplicationCommand;
import de.kommig.applications.application.Attempt;
import de.kommig.applications.prechecking.Prechecking;
import de.kommig.applications.publishing.KnownCalls;
import de.kommig.applications.seeing.KnownApplications;
import de.kommig.applications.seeing.Viewpoint;
import de.kommig.applications.texts.ProposalText;
import de.kommig.applications.texts.Texts;
import de.kommig.contracts.Parties;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.call.CallTerms;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.web.Caller;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Hands applications in; for organisations alone (403), and each only its own (404). */
@Component
public class Submitting {

    private final Aggregates<Application, ApplicationCommand, ApplicationEvent> applications;
    private final KnownApplications known;
    private final KnownCalls calls;
    private final Prechecking prechecking;
    private final Texts texts;

    public Submitting(
            Aggregates<Application, ApplicationCommand, ApplicationEvent> applications,
            KnownApplications known,
            KnownCalls calls,
            Prechecking prechecking,
            Texts texts) {
        this.applications = applications;
        this.known = known;
        this.calls = calls;
        this.prechecking = prechecking;
        this.texts = texts;
    }

    /**
     * Hands in, or hands in again after a correction request. Legal forms and commitments to charters come in from elsewhere, so what was said
     * just now may not be known yet.
     */
    public Outcome<Application> submit(UUID id, Caller caller, CommandContext context) {
        return applications.handle(
                id,
                state -> {
                    Application.Begun application = known.as(Viewpoint.APPLICANT, state, caller);
                    CallTerms call = calls.terms(application.parties().call());
                    return new ApplicationCommand.Submit(
                            call, prechecking.asked(call, caller), attempt(application, call, caller), context.now());
                },
                context);
    }

    private Attempt attempt(Application.Begun application, CallTerms call, Caller caller) {
        Optional<ProposalText> text = texts.find(application.working().content(), ProposalText.class);
        Parties parties = application.parties();
        return new Attempt(
                text.map(ProposalText::regions).orElse(null),
                text.map(ProposalText::topics).orElse(null),
                null,
                null,
                prechecking.another(call, parties.call(), caller, parties.application()));
    }
}
