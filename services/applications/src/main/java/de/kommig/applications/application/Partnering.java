package de.kommig.applications.application;

import static de.kommig.applications.application.ApplicationRejection.because;
import static de.kommig.eventstore.decider.Decision.accepted;
import static de.kommig.eventstore.decider.Decision.rejected;

import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.application.PartnerRole;
import de.kommig.contracts.organisation.LegalForm;
import de.kommig.eventstore.decider.Decision;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rules about other organisations that take part: asked, answered and released while the application can be written. An agreement
 * stays when the application changes afterwards, also when it asks for more: who agreed sees all changes, and can take it back until the
 * application is handed in.
 */
final class Partnering {

    /** Enough for an alliance of all districts; more could not be listed on a sheet. */
    static final int MOST_PARTNERS = 20;

    /**
     * Forms in which an organisation cannot yet answer for money: an association gains legal capacity by its entry in the register
     * (§ 21 BGB); the people of one that has none are liable themselves (§ 54 BGB).
     */
    private static final Set<LegalForm> WITHOUT_LEGAL_CAPACITY =
            Set.of(LegalForm.INITIATIVE, LegalForm.ASSOCIATION_IN_FORMATION);

    private Partnering() {}

    static Decision<ApplicationEvent> ask(Application state, ApplicationCommand.AskPartner command) {
        return whileWritten(
                state,
                application -> refusal(application, command)
                        .map(Decision::<ApplicationEvent>rejected)
                        .orElseGet(() -> accepted(new ApplicationEvent.PartnerAsked(
                                application.parties(), command.organisation(), command.role()))));
    }

    private static Optional<ApplicationRejection> refusal(
            Application.Begun application, ApplicationCommand.AskPartner command) {
        // Nobody is judge in their own cause (§ 20 (1) no. 1 VwVfG), nor in that of those with whom they share it.
        if (application.parties().funder().equals(command.organisation())) {
            return Optional.of(ApplicationRejection.PARTNER_IS_FUNDER);
        }
        Partners partners = application.partners();
        if (command.applicant().contains(command.organisation())) {
            return Optional.of(ApplicationRejection.PARTNER_IS_APPLICANT);
        }
        if (partners.includes(Set.of(command.organisation()))) {
            return Optional.of(ApplicationRejection.PARTNER_ALREADY_ASKED);
        }
        if (partners.all().size() >= MOST_PARTNERS) {
            return Optional.of(ApplicationRejection.TOO_MANY_PARTNERS);
        }
        if (command.role() == PartnerRole.FISCAL_SPONSOR) {
            return refusalOfSponsor(partners, command.legalForm());
        }
        return Optional.empty();
    }

    private static Optional<ApplicationRejection> refusalOfSponsor(Partners partners, @Nullable LegalForm form) {
        if (form == null || WITHOUT_LEGAL_CAPACITY.contains(form)) {
            return Optional.of(ApplicationRejection.SPONSOR_HAS_NO_LEGAL_FORM);
        }
        return partners.sponsor().map(other -> ApplicationRejection.ANOTHER_SPONSOR_IS_NAMED);
    }

    static Decision<ApplicationEvent> release(Application state, ApplicationCommand.ReleasePartner command) {
        return whileWritten(
                state,
                application -> application
                        .partners()
                        .find(command.organisation(), command.role())
                        .map(partner -> Decision.<ApplicationEvent>accepted(new ApplicationEvent.PartnerReleased(
                                application.parties(), partner.organisation(), partner.role())))
                        .orElseGet(() -> rejected(ApplicationRejection.NO_SUCH_PARTNER)));
    }

    static Decision<ApplicationEvent> confirm(Application state, ApplicationCommand.ConfirmPartner command) {
        return whileAwaited(
                state,
                application -> takingPart(application, command.organisation(), command.role())
                        .map(partner -> partner.hasConfirmed()
                                ? Decision.<ApplicationEvent>rejected(ApplicationRejection.PARTNER_ALREADY_CONFIRMED)
                                : Decision.<ApplicationEvent>accepted(new ApplicationEvent.PartnerConfirmed(
                                        application.parties(), partner.organisation(), partner.role())))
                        .orElseGet(() -> rejected(ApplicationRejection.NO_SUCH_PARTNER)));
    }

    static Decision<ApplicationEvent> decline(Application state, ApplicationCommand.DeclinePartnership command) {
        return whileAwaited(
                state,
                application -> takingPart(application, command.organisation(), command.role())
                        .map(partner -> Decision.<ApplicationEvent>accepted(new ApplicationEvent.PartnerDeclined(
                                application.parties(), partner.organisation(), partner.role(), command.reason())))
                        .orElseGet(() -> rejected(ApplicationRejection.NO_SUCH_PARTNER)));
    }

    private static Optional<Partner> takingPart(Application.Begun application, UUID organisation, PartnerRole role) {
        return application.partners().find(organisation, role).filter(Partner::isIn);
    }

    private static Decision<ApplicationEvent> whileWritten(
            Application state, Function<Application.Begun, Decision<ApplicationEvent>> rule) {
        return switch (state) {
            case Application.Draft draft -> rule.apply(draft);
            case Application.Returned returned -> rule.apply(returned);
            case Application.Invited invited -> rule.apply(invited);
            default -> rejected(because(state));
        };
    }

    /** An outline waits for the funder; who was asked to take part in the application can answer meanwhile. */
    private static Decision<ApplicationEvent> whileAwaited(
            Application state, Function<Application.Begun, Decision<ApplicationEvent>> rule) {
        return state instanceof Application.OutlineSubmitted outline ? rule.apply(outline) : whileWritten(state, rule);
    }
}
