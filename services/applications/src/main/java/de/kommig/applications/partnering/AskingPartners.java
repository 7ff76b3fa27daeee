package de.kommig.applications.partnering;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.ApplicationCommand;
import de.kommig.applications.application.ApplicationRejection;
import de.kommig.applications.application.Partner;
import de.kommig.applications.seeing.KnownApplications;
import de.kommig.applications.seeing.Viewpoint;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.application.PartnerRole;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.web.Caller;
import de.kommig.web.InvalidInput;
import de.kommig.web.RejectedCommand;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** An organisation asks others to take part in its application, and releases them; each only for its own application (404). */
@Component
public class AskingPartners {

    private final Aggregates<Application, ApplicationCommand, ApplicationEvent> applications;
    private final KnownApplications known;
    private final PossiblePartners possible;

    AskingPartners(
            Aggregates<Application, ApplicationCommand, ApplicationEvent> applications,
            KnownApplications known,
            PossiblePartners possible) {
        this.applications = applications;
        this.known = known;
        this.possible = possible;
    }

    /**
     * Asks an organisation to take part.
     *
     * @throws InvalidInput when there is no such organisation that could
     */
    public Outcome<Application> ask(
            UUID id, UUID organisation, PartnerRole role, Caller caller, CommandContext context) {
        return applications.handle(
                id,
                state -> {
                    Application.Begun application = known.as(Viewpoint.APPLICANT, state, caller);
                    PossiblePartner partner = possible.find(organisation)
                            .orElseThrow(() -> new InvalidInput("/organisationId", "no-such-partner"));
                    if (isFunder(partner, application)) {
                        throw new RejectedCommand(ApplicationRejection.PARTNER_IS_FUNDER);
                    }
                    return new ApplicationCommand.AskPartner(
                            partner.organisation(), role, partner.legalForm(), caller.organisations());
                },
                context);
    }

    /** Also the organisation that has taken over the one that wrote the call. */
    private boolean isFunder(PossiblePartner partner, Application.Begun application) {
        UUID funder = application.parties().funder();
        return possible.find(funder)
                .map(PossiblePartner::organisation)
                .orElse(funder)
                .equals(partner.organisation());
    }

    /** No longer wants a co-applicant. */
    public Outcome<Application> release(UUID id, UUID organisation, Caller caller, CommandContext context) {
        return applications.handle(
                id,
                state -> {
                    known.as(Viewpoint.APPLICANT, state, caller);
                    return new ApplicationCommand.ReleasePartner(organisation, PartnerRole.CO_APPLICANT);
                },
                context);
    }

    /** No longer wants the fiscal sponsor, whoever that is. */
    public Outcome<Application> releaseSponsor(UUID id, Caller caller, CommandContext context) {
        return applications.handle(
                id,
                state -> {
                    Application.Begun application = known.as(Viewpoint.APPLICANT, state, caller);
                    UUID sponsor = application.partners().all().stream()
                            .filter(partner -> partner.role() == PartnerRole.FISCAL_SPONSOR)
                            .map(Partner::organisation)
                            .findFirst()
                            .orElse(id);
                    return new ApplicationCommand.ReleasePartner(sponsor, PartnerRole.FISCAL_SPONSOR);
                },
                context);
    }
}
