package de.kommig.applications.seeing;

import static java.util.Objects.requireNonNullElse;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.Application.HandedIn;
import de.kommig.applications.application.Application.PastReview;
import de.kommig.applications.application.ApplicationState;
import de.kommig.applications.application.Deliberation;
import de.kommig.applications.application.Proposal;
import de.kommig.applications.masking.MaskedContent;
import de.kommig.applications.overlapping.OverlapSheet;
import de.kommig.applications.overlapping.Overlaps;
import de.kommig.applications.plan.DoubleFunding;
import de.kommig.applications.texts.CorrectionsText;
import de.kommig.applications.texts.ProposalText;
import de.kommig.applications.texts.Texts;
import de.kommig.applications.texts.WithdrawalText;
import de.kommig.applications.working.OpenDrafts;
import de.kommig.applications.working.WorkingContent;
import de.kommig.applications.working.WorkingText;
import de.kommig.contracts.ContentRef;
import de.kommig.contracts.application.AskedBy;
import de.kommig.contracts.application.PartnerRole;
import de.kommig.eventstore.handling.Versioned;
import de.kommig.web.Caller;
import de.kommig.web.NotFound;
import de.kommig.web.masking.Masking;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what a caller sees of an application. */
@Component
public class SeeingApplications {

    private final KnownApplications known;
    private final Texts texts;
    private final SeeingDecisions decisions;
    private final SeeingPartners partners;
    private final WorkingContent working;
    private final Overlaps overlaps;
    private final BlindReview blind;

    public SeeingApplications(
            KnownApplications known,
            Texts texts,
            SeeingDecisions decisions,
            SeeingPartners partners,
            WorkingContent working,
            Overlaps overlaps,
            BlindReview blind) {
        this.known = known;
        this.texts = texts;
        this.decisions = decisions;
        this.partners = partners;
        this.working = working;
        this.overlaps = overlaps;
        this.blind = blind;
    }

    /**
     * The sheet for this caller as it is now: to its organisation with what it has saved since the newest event.
     *
     * @throws NotFound when the caller may not know of the application
     */
    public ApplicationSheet current(Versioned<Application> now, Caller caller) {
        return isBeingWritten(now.state(), caller) && now.state() instanceof Application.Begun application
                ? sheet(now.state(), working.of(now, application), caller)
                : sheet(now.state(), caller);
    }

    private boolean isBeingWritten(Application state, Caller caller) {
        return OpenDrafts.isOpen(state)
                && state instanceof Application.Begun application
                && ApplicationAccess.facts(known.viewpoint(state, caller), application)
                        .contains(Fact.UNSENT_CHANGES);
    }

    /**
     * The sheet for this caller.
     *
     * @throws NotFound when the caller may not know of the application
     */
    public ApplicationSheet sheet(Application state, Caller caller) {
        return sheet(state, null, caller);
    }

    private ApplicationSheet sheet(Application state, @Nullable WorkingText written, Caller caller) {
        Viewpoint viewpoint = known.viewpoint(state, caller);
        if (viewpoint == Viewpoint.NOBODY || !(state instanceof Application.Begun application)) {
            throw new NotFound();
        }
        Set<Fact> facts = ApplicationAccess.facts(viewpoint, application);
        Proposal proposal = application instanceof HandedIn handedIn && !facts.contains(Fact.UNSENT_CHANGES)
                ? handedIn.dossier().proposal()
                : application.working();
        Optional<ProposalText> text = Optional.empty();
        if (facts.contains(Fact.CONTENT)) {
            text = written == null
                    ? texts.find(proposal.content(), ProposalText.class)
                    : Optional.ofNullable(written.text());
        }
        Optional<Masking> masking = blind.of(application, viewpoint);
        String title = written == null ? proposal.title() : written.title();
        if (masking.isPresent()) {
            text = text.map(it -> MaskedContent.of(it, masking.get()));
            title = masking.get().text(title);
        }
        List<PartnerSheet> sponsors = partners(PartnerRole.FISCAL_SPONSOR, application, viewpoint, caller);
        List<PartnerSheet> coApplicants = partners(PartnerRole.CO_APPLICANT, application, viewpoint, caller);
        return new ApplicationSheet(
                application.parties().application(),
                ApplicationState.of(application),
                application.parties().call(),
                application.parties().funder(),
                masking.isPresent() ? null : application.parties().organisation(),
                title,
                written == null ? proposal.requested() : written.requested(),
                proposal.erased() ? Boolean.TRUE : null,
                application instanceof HandedIn handedIn ? handedIn.dossier().exceptionUntil() : null,
                text.map(ProposalText::summary).orElse(null),
                text.map(ProposalText::answers).orElse(null),
                text.map(it -> ContentSheet.of(it, viewpoint)).orElse(null),
                sponsors.isEmpty() ? null : sponsors.getLast(),
                coApplicants.isEmpty() ? null : coApplicants,
                facts.contains(Fact.DOUBLE_FUNDING) ? doubleFunding(application, viewpoint) : null,
                facts.contains(Fact.CORRECTIONS) ? corrections(application) : null,
                facts.contains(Fact.VOTE) && application instanceof PastReview reviewed ? reviewed.vote() : null,
                facts.contains(Fact.DECISION) ? decisions.decision(application) : null,
                facts.contains(Fact.WITHDRAWAL_REASON) ? withdrawalReason(application) : null,
                decisions.proposed(application, deliberation(application, facts)),
                decisions.declined(application, deliberation(application, facts)));
    }

    /**
     * Whether the caller sees the version. While the funder's members deliberate, it would tell everybody else that they do; and where more has been
     * saved than the version tells, it does not stand for what is shown.
     */
    public boolean version(Versioned<Application> now, Caller caller) {
        Application state = now.state();
        if (isBeingWritten(state, caller) && state instanceof Application.Begun application) {
            return !working.isAhead(now, application);
        }
        return !(state instanceof Application.Deliberated) || known.viewpoint(state, caller) == Viewpoint.FUNDER;
    }

    private @Nullable List<OverlapSheet> doubleFunding(Application.Begun application, Viewpoint viewpoint) {
        UUID id = application.parties().application();
        List<DoubleFunding> found =
                viewpoint == Viewpoint.COORDINATOR ? overlaps.forCoordinators(id) : overlaps.forOrganisation(id);
        return found.isEmpty() ? null : found.stream().map(OverlapSheet::of).toList();
    }

    private List<PartnerSheet> partners(
            PartnerRole role, Application.Begun application, Viewpoint viewpoint, Caller caller) {
        return ApplicationAccess.facts(viewpoint, application).contains(Fact.CONTENT)
                        && blind.of(application, viewpoint).isEmpty()
                ? partners.sheets(role, application, viewpoint, caller)
                : List.of();
    }

    private static Deliberation deliberation(Application.Begun application, Set<Fact> facts) {
        return facts.contains(Fact.DELIBERATION) && application instanceof Application.Deliberated open
                ? open.deliberation()
                : Deliberation.NONE;
    }

    private @Nullable List<ApplicationSheet.CorrectionRequestSheet> corrections(Application.Begun application) {
        if (!(application instanceof HandedIn handedIn)
                || handedIn.dossier().corrections().isEmpty()) {
            return null;
        }
        return handedIn.dossier().corrections().stream()
                .map(request -> new ApplicationSheet.CorrectionRequestSheet(
                        request.respondBy(),
                        requireNonNullElse(request.askedBy(), AskedBy.COORDINATION_CENTRE),
                        texts.find(request.text(), CorrectionsText.class)
                                .map(CorrectionsText::corrections)
                                .orElse(List.of())))
                .toList();
    }

    private @Nullable String withdrawalReason(Application.Begun application) {
        ContentRef reason = switch (application) {
            case Application.Withdrawn withdrawn -> withdrawn.reason();
            case Application.WithdrawnDraft withdrawn -> withdrawn.reason();
            default -> null;
        };
        return texts.find(reason, WithdrawalText.class)
                .map(WithdrawalText::reason)
                .orElse(null);
    }
}
