package de.kommig.applications.checking;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.ApplicationCommand;
import de.kommig.applications.application.ApplicationRejection;
import de.kommig.applications.application.CorrectionRequest;
import de.kommig.applications.publishing.KnownCalls;
import de.kommig.applications.seeing.BlindReview;
import de.kommig.applications.seeing.KnownApplications;
import de.kommig.applications.seeing.Viewpoint;
import de.kommig.applications.texts.CorrectionsText;
import de.kommig.applications.texts.Texts;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.application.AskedBy;
import de.kommig.contracts.call.CallTerms;
import de.kommig.eventstore.decider.Rejection;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.web.Caller;
import de.kommig.web.RejectedCommand;
import de.kommig.web.Role;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Checks applications: coordinators do, and funders may ask for corrections under their own calls; nobody else (403), and only what has been handed in (404).
 */
@Component
public class Checking {

    private final Aggregates<Application, ApplicationCommand, ApplicationEvent> applications;
    private final KnownApplications known;
    private final KnownCalls calls;
    private final Texts texts;
    private final Closing closing;
    private final CheckingItems items;
    private final BlindReview blind;
    private final ImpartialChecking own;

    Checking(
            Aggregates<Application, ApplicationCommand, ApplicationEvent> applications,
            KnownApplications known,
            KnownCalls calls,
            Texts texts,
            Closing closing,
            CheckingItems items,
            BlindReview blind,
            ImpartialChecking own) {
        this.applications = applications;
        this.known = known;
        this.calls = calls;
        this.texts = texts;
        this.closing = closing;
        this.items = items;
        this.blind = blind;
        this.own = own;
    }

    /**
     * Sends an application back, for the coordination centre or the funder of the call.
     *
     * @param respondBy until when the organisation is asked to answer
     */
    public Outcome<Application> requestCorrection(
            UUID id, CorrectionsText corrections, Instant respondBy, Caller caller, CommandContext context) {
        return applications.handle(
                id,
                state -> {
                    boolean funder = caller.is(Role.FUNDER);
                    Application.Begun application =
                            known.as(funder ? Viewpoint.FUNDER : Viewpoint.COORDINATOR, state, caller);
                    own.refuse(caller, application, context.now());
                    // Possible once two organisations have turned out to be one.
                    if (funder && caller.actsFor(application.parties().organisation())) {
                        throw new RejectedCommand(ApplicationRejection.CALL_IS_YOUR_OWN);
                    }
                    var request = new CorrectionRequest(
                            texts.keep(application, corrections), respondBy, funder ? AskedBy.FUNDER : null);
                    return new ApplicationCommand.RequestCorrection(request, context.now());
                },
                context);
    }

    /**
     * Lets an application pass on to review, once all of its checklist is settled.
     *
     * @param language in which a refusal says what is not
     */
    public Outcome<Application> admit(UUID id, Caller caller, CommandContext context, Locale language) {
        Closing.Attempted attempted = closing.attempt();
        boolean admitted = false;
        try {
            Outcome<Application> outcome = applications.handleVersioned(
                    id,
                    now -> {
                        Application.Begun application = known.as(Viewpoint.COORDINATOR, now.state(), caller);
                        own.refuse(caller, application, context.now());
                        CallTerms call = calls.terms(application.parties().call());
                        Rejection open = attempted.close(
                                now,
                                application,
                                context,
                                checklist -> ChecklistIsOpen.of(checklist, items.texts(call, language)));
                        return new ApplicationCommand.Admit(
                                call, open, blind.titleOf(application).orElse(null));
                    },
                    context);
            admitted = outcome instanceof Outcome.Accepted<Application> accepted && !accepted.repeated();
            return outcome;
        } finally {
            if (!admitted) {
                attempted.undo();
            }
        }
    }
}
