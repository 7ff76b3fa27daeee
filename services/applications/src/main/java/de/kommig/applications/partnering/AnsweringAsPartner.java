package de.kommig.applications.partnering;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.ApplicationCommand;
import de.kommig.applications.application.Partner;
import de.kommig.applications.seeing.KnownApplications;
import de.kommig.applications.seeing.Viewpoint;
import de.kommig.applications.texts.RefusalText;
import de.kommig.applications.texts.Texts;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.application.PartnerRole;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.web.Caller;
import de.kommig.web.NotFound;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An organisation that was asked to take part answers; for all others there is no such application (404). */
@Component
public class AnsweringAsPartner {

    private final Aggregates<Application, ApplicationCommand, ApplicationEvent> applications;
    private final KnownApplications known;
    private final Texts texts;

    AnsweringAsPartner(
            Aggregates<Application, ApplicationCommand, ApplicationEvent> applications,
            KnownApplications known,
            Texts texts) {
        this.applications = applications;
        this.known = known;
        this.texts = texts;
    }

    /**
     * Agrees.
     *
     * @param which of the organisations that were asked; the caller has to act for it
     */
    public Outcome<Application> confirm(
            UUID id, PartnerRole role, Predicate<UUID> which, Caller caller, CommandContext context) {
        return applications.handle(
                id,
                state -> asked(state, role, which, caller)
                        .map(own -> new ApplicationCommand.ConfirmPartner(own.organisation(), role))
                        .orElseThrow(NotFound::new),
                context);
    }

    /** Does not take part, or no longer does. Sent again by somebody who has no part in it any more, it is answered as it was the first time. */
    public Outcome<Application> refuse(
            UUID id,
            PartnerRole role,
            Predicate<UUID> which,
            @Nullable String reason,
            Caller caller,
            CommandContext context) {
        return applications.handle(
                id,
                state -> {
                    Partner own = asked(state, role, which, caller)
                            .or(() -> declined(state, role, which, caller))
                            .orElseThrow(NotFound::new);
                    return new ApplicationCommand.DeclinePartnership(
                            own.organisation(),
                            role,
                            reason == null || !own.isIn() || !(state instanceof Application.Begun application)
                                    ? null
                                    : texts.keep(application, new RefusalText(reason)));
                },
                context);
    }

    private Optional<Partner> asked(Application state, PartnerRole role, Predicate<UUID> which, Caller caller) {
        Viewpoint viewpoint = known.viewpoint(state, caller);
        return viewpoint == Viewpoint.PARTNER || viewpoint == Viewpoint.CO_APPLICANT
                ? own(state, role, which, caller).filter(Partner::isIn)
                : Optional.empty();
    }

    private static Optional<Partner> declined(
            Application state, PartnerRole role, Predicate<UUID> which, Caller caller) {
        return own(state, role, which, caller).filter(partner -> !partner.isIn());
    }

    private static Optional<Partner> own(Application state, PartnerRole role, Predicate<UUID> which, Caller caller) {
        return state instanceof Application.Begun application
                ? application.partners().all().stream()
                        .filter(partner -> partner.role() == role
                                && which.test(partner.organisation())
                                && caller.actsFor(partner.organisation()))
                        .findFirst()
                : Optional.empty();
    }
}
