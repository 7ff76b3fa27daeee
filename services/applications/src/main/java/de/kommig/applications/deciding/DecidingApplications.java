package de.kommig.applications.deciding;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.ApplicationCommand;
import de.kommig.applications.seeing.KnownApplications;
import de.kommig.applications.seeing.Viewpoint;
import de.kommig.applications.texts.DecisionText;
import de.kommig.applications.texts.Texts;
import de.kommig.contracts.ContentRef;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.web.Caller;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides applications; for funders alone (403), and each only those put to its own calls (404). */
@Component
public class DecidingApplications {

    private final Aggregates<Application, ApplicationCommand, ApplicationEvent> applications;
    private final KnownApplications known;
    private final Texts texts;

    public DecidingApplications(
            Aggregates<Application, ApplicationCommand, ApplicationEvent> applications,
            KnownApplications known,
            Texts texts) {
        this.applications = applications;
        this.known = known;
        this.texts = texts;
    }

    /** Decides on an application. */
    public Outcome<Application> decide(UUID id, Ruling ruling, Caller caller, CommandContext context) {
        return applications.handle(
                id,
                state -> {
                    known.as(Viewpoint.FUNDER, state, caller);
                    return command(id, ruling);
                },
                context);
    }

    private ApplicationCommand command(UUID id, Ruling ruling) {
        return switch (ruling) {
            case Ruling.Approval it ->
                new ApplicationCommand.Approve(
                        it.amount(), keptIfAny(id, new DecisionText(it.conditions(), null, null)));
            case Ruling.Refusal it ->
                new ApplicationCommand.Reject(texts.keep(id, new DecisionText(null, it.reasons(), it.nextSteps())));
            case Ruling.Waiting it ->
                new ApplicationCommand.Waitlist(
                        it.rank(), keptIfAny(id, new DecisionText(null, it.reasons(), it.nextSteps())));
        };
    }

    private @Nullable ContentRef keptIfAny(UUID id, DecisionText text) {
        return text.isEmpty() ? null : texts.keep(id, text);
    }
}
