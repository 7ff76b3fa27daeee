package de.kommig.applications.application;

import de.kommig.applications.application.Application.Deliberated;
import de.kommig.applications.application.Application.HandedIn;
import de.kommig.applications.application.Application.PastReview;
import de.kommig.contracts.Parties;
import de.kommig.contracts.application.ApplicationEvent;
import java.util.List;
import java.util.function.UnaryOperator;

/** What an event makes of an application. Total: an event that cannot follow on a state leaves it as it is. */
final class ApplicationEvolution {

    private ApplicationEvolution() {}

    static Application evolve(Application before, ApplicationEvent event) {
        return switch (event) {
            case ApplicationEvent.Drafted it ->
                new Application.Draft(it.parties(), new Proposal(it.title(), it.requested(), it.content()));
            case ApplicationEvent.Edited it -> edited(before, new Proposal(it.title(), it.requested(), it.content()));
            case ApplicationEvent.OutlineSubmitted it ->
                new Application.OutlineSubmitted(
                        handedIn(before, it.parties(), new Proposal(it.title(), it.requested(), it.content()))
                                .by(it.exceptionUntil()),
                        partners(before));
            case ApplicationEvent.Invited it
            when before instanceof Application.OutlineSubmitted(var dossier, var partners, var deliberation) ->
                new Application.Invited(dossier, dossier.proposal(), partners, it.ownUntil());
            case ApplicationEvent.OutlineDeclined it
            when before instanceof HandedIn known -> new Application.OutlineDeclined(known.dossier(), it.reasons());
            case ApplicationEvent.Submitted it ->
                new Application.Submitted(
                        handedIn(before, it.parties(), new Proposal(it.title(), it.requested(), it.content()))
                                .by(it.exceptionUntil()));
            case ApplicationEvent.Resubmitted it
            when before instanceof HandedIn known ->
                new Application.Submitted(known.dossier()
                        .asHandedInAgain(new Proposal(it.title(), it.requested(), it.content()), confirmed(before)));
            case ApplicationEvent.Returned it
            when before instanceof HandedIn known ->
                new Application.Returned(
                        known.dossier().with(new CorrectionRequest(it.corrections(), it.respondBy(), it.askedBy())),
                        known.working());
            case ApplicationEvent.Reminded it
            when before instanceof Application.Returned(var dossier, var working, var partners) ->
                new Application.Returned(dossier.reminding(it.request(), it.kind()), working, partners);
            case ApplicationEvent.Admitted it
            when before instanceof HandedIn known -> new Application.Admitted(known.dossier());
            case ApplicationEvent.ReviewStarted it
            when before instanceof HandedIn known -> new Application.UnderReview(known.dossier());
            case ApplicationEvent.Voted it
            when before instanceof HandedIn known ->
                new Application.Voted(known.dossier(), it.vote(), Deliberation.NONE);
            case ApplicationEvent.Approved it
            when before instanceof PastReview known ->
                new Application.Approved(known.dossier(), known.vote(), it.amount(), it.conditions());
            case ApplicationEvent.Rejected it
            when before instanceof PastReview known ->
                new Application.Rejected(known.dossier(), known.vote(), it.reasons());
            case ApplicationEvent.Waitlisted it
            when before instanceof PastReview known ->
                new Application.Waitlisted(known.dossier(), known.vote(), it.rank(), it.reasons(), Deliberation.NONE);
            case ApplicationEvent.Withdrawn it -> withdrawn(before, it);
            case ApplicationEvent.ContentErased it -> Erasing.erased(before);
            case ApplicationEvent.PartnerAsked it -> with(before, now -> now.asking(it.partner(), it.role()));
            case ApplicationEvent.PartnerConfirmed it -> with(before, now -> now.confirming(it.partner(), it.role()));
            case ApplicationEvent.PartnerDeclined it ->
                with(before, now -> now.declining(it.partner(), it.role(), it.reason()));
            case ApplicationEvent.PartnerReleased it -> with(before, now -> now.without(it.partner(), it.role()));
            case ApplicationEvent.DecisionProposed it
            when before instanceof Deliberated known ->
                ProposedDecision.of(it)
                        .map(proposed -> with(known.deliberation().proposing(proposed), known))
                        .orElse(known);
            case ApplicationEvent.DecisionProposalDeclined it
            when before instanceof Deliberated known ->
                with(known.deliberation().declining(it.reason()), known);
            default -> before;
        };
    }

    /** For the first time, or as a whole after the outline. */
    private static Dossier handedIn(Application before, Parties parties, Proposal proposal) {
        return before instanceof HandedIn known
                ? known.dossier().asHandedInAgain(proposal, confirmed(before))
                : new Dossier(parties, proposal, confirmed(before), List.of());
    }

    private static Application edited(Application before, Proposal proposal) {
        return switch (before) {
            case Application.Draft draft -> new Application.Draft(draft.parties(), proposal, draft.partners());
            case Application.Returned returned ->
                new Application.Returned(returned.dossier(), proposal, returned.partners());
            case Application.Invited invited ->
                new Application.Invited(invited.dossier(), proposal, invited.partners(), invited.ownUntil());
            default -> before;
        };
    }

    private static Application with(Application before, UnaryOperator<Partners> change) {
        return switch (before) {
            case Application.Draft it -> new Application.Draft(it.parties(), it.working(), change.apply(it.partners()));
            case Application.Returned it ->
                new Application.Returned(it.dossier(), it.working(), change.apply(it.partners()));
            case Application.OutlineSubmitted it ->
                new Application.OutlineSubmitted(it.dossier(), change.apply(it.partners()), it.deliberation());
            case Application.Invited it ->
                new Application.Invited(it.dossier(), it.working(), change.apply(it.partners()), it.ownUntil());
            default -> before;
        };
    }

    private static Partners confirmed(Application before) {
        return partners(before).confirmed();
    }

    private static Partners partners(Application before) {
        return before instanceof Application.Begun known ? known.partners() : Partners.NONE;
    }

    private static Application with(Deliberation deliberation, Deliberated before) {
        return switch (before) {
            case Application.Voted it -> new Application.Voted(it.dossier(), it.vote(), deliberation);
            case Application.Waitlisted it ->
                new Application.Waitlisted(it.dossier(), it.vote(), it.rank(), it.reasons(), deliberation);
            case Application.OutlineSubmitted it ->
                new Application.OutlineSubmitted(it.dossier(), it.partners(), deliberation);
        };
    }

    private static Application withdrawn(Application before, ApplicationEvent.Withdrawn event) {
        return switch (before) {
            case HandedIn known ->
                new Application.Withdrawn(
                        known.dossier(), saved(event, known.working()), known.partners(), event.reason());
            case Application.Begun draft ->
                new Application.WithdrawnDraft(
                        draft.parties(), saved(event, draft.working()), draft.partners(), event.reason());
            case Application.None none -> none;
        };
    }

    private static Proposal saved(ApplicationEvent.Withdrawn event, Proposal before) {
        return event.title() == null || event.requested() == null || event.content() == null
                ? before
                : new Proposal(event.title(), event.requested(), event.content(), before.erased());
    }
}
