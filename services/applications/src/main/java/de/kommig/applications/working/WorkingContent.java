package de.kommig.applications.working;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.ApplicationCommand;
import de.kommig.applications.application.Proposal;
import de.kommig.applications.texts.ProposalText;
import de.kommig.applications.texts.Texts;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.Versioned;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The content of applications as their organisations work on it, for all who need it: while an application can be written it is the draft with everything
 * that was saved, otherwise what was handed in or written last. It is for the organisation alone; whoever asks sees to that.
 */
@Component
public class WorkingContent {

    private final Aggregates<Application, ApplicationCommand, ApplicationEvent> applications;
    private final OpenDrafts drafts;
    private final Texts texts;

    WorkingContent(
            Aggregates<Application, ApplicationCommand, ApplicationEvent> applications,
            OpenDrafts drafts,
            Texts texts) {
        this.applications = applications;
        this.drafts = drafts;
        this.texts = texts;
    }

    /** The content of this application; empty when there is no such application. */
    public Optional<WorkingText> of(UUID application) {
        Versioned<Application> now = applications.load(application);
        return now.state() instanceof Application.Begun begun ? Optional.of(of(now, begun)) : Optional.empty();
    }

    /** The content of an application that is known already, in its newest version. */
    public WorkingText of(Versioned<Application> now, Application.Begun application) {
        if (OpenDrafts.isOpen(application)) {
            return DraftText.of(drafts.current(now, application));
        }
        Proposal proposal = application.working();
        return new WorkingText(
                proposal.title(),
                proposal.requested(),
                texts.find(proposal.content(), ProposalText.class).orElse(null));
    }

    /** Whether more has been written than the newest event of the application tells. */
    public boolean isAhead(Versioned<Application> now, Application.Begun application) {
        return OpenDrafts.isOpen(application)
                && drafts.current(now, application).isAhead();
    }
}
