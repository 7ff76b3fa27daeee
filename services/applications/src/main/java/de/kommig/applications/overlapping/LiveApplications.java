package de.kommig.applications.overlapping;

import de.kommig.applications.adopting.ProjectApplications;
import de.kommig.applications.application.Application;
import de.kommig.applications.application.ApplicationCommand;
import de.kommig.applications.application.ApplicationState;
import de.kommig.applications.application.Proposal;
import de.kommig.applications.award.Award;
import de.kommig.applications.award.AwardCommand;
import de.kommig.applications.texts.ProposalText;
import de.kommig.applications.texts.Texts;
import de.kommig.applications.working.WorkingContent;
import de.kommig.applications.working.WorkingText;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.Versioned;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds the applications for a project that are alive. */
@Component
class LiveApplications {

    private final ProjectApplications links;
    private final Aggregates<Application, ApplicationCommand, ApplicationEvent> applications;
    private final Aggregates<Award, AwardCommand, AwardEvent> awards;
    private final WorkingContent working;
    private final Texts texts;

    LiveApplications(
            ProjectApplications links,
            Aggregates<Application, ApplicationCommand, ApplicationEvent> applications,
            Aggregates<Award, AwardCommand, AwardEvent> awards,
            WorkingContent working,
            Texts texts) {
        this.links = links;
        this.applications = applications;
        this.awards = awards;
        this.working = working;
        this.texts = texts;
    }

    /** As its organisation knows them: with its drafts, and as it is writing them. */
    List<LiveApplication> forOrganisation(UUID project) {
        return links.of(project).stream()
                .flatMap(id -> {
                    Versioned<Application> now = applications.load(id);
                    return now.state() instanceof Application.Begun begun && isAlive(begun)
                            ? Optional.of(live(begun, working.of(now, begun))).stream()
                            : Optional.<LiveApplication>empty().stream();
                })
                .toList();
    }

    /** As coordinators know them: those that were handed in, as they were handed in. */
    List<LiveApplication> forCoordinators(UUID project) {
        return links.of(project).stream()
                .flatMap(id ->
                        applications.load(id).state() instanceof Application.HandedIn handedIn && isAlive(handedIn)
                                ? Optional.of(live(handedIn, handedIn(handedIn))).stream()
                                : Optional.<LiveApplication>empty().stream())
                .toList();
    }

    private WorkingText handedIn(Application.HandedIn application) {
        Proposal proposal = application.dossier().proposal();
        return new WorkingText(
                proposal.title(),
                proposal.requested(),
                texts.find(proposal.content(), ProposalText.class).orElse(null));
    }

    private boolean isAlive(Application.Begun application) {
        return switch (application) {
            case Application.Rejected it -> false;
            case Application.OutlineDeclined it -> false;
            case Application.Withdrawn it -> false;
            case Application.WithdrawnDraft it -> false;
            case Application.Approved it ->
                !(awards.load(it.parties().application()).state() instanceof Award.Revoked);
            default -> true;
        };
    }

    private static LiveApplication live(Application.Begun application, WorkingText written) {
        ProposalText text = written.text();
        return new LiveApplication(
                application.parties(),
                ApplicationState.of(application),
                written.title(),
                written.requested(),
                application instanceof Application.Approved approved ? approved.amount() : null,
                text == null ? null : text.plan());
    }
}
