package de.kommig.applications.working;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.ApplicationCommand;
import de.kommig.applications.application.Proposal;
import de.kommig.applications.texts.ProposalText;
import de.kommig.applications.texts.Texts;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.Happened;
import de.kommig.eventstore.handling.Versioned;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings drafts up to what has happened to their applications: somebody may have written one as a whole, or it has no draft yet. */
@Component
class Taking {

    private final Aggregates<Application, ApplicationCommand, ApplicationEvent> applications;
    private final Texts texts;

    Taking(Aggregates<Application, ApplicationCommand, ApplicationEvent> applications, Texts texts) {
        this.applications = applications;
        this.texts = texts;
    }

    /** A draft of what was written last; nobody knows it yet. */
    WorkingDraft begin(Versioned<Application> now, Application.Begun application, @Nullable UUID by) {
        UUID id = application.parties().application();
        Proposal proposal = application.working();
        Happened<ApplicationEvent> first = applications.history(id).getFirst();
        return Replacing.begin(id, now.version(), proposal, text(proposal).orElse(null), by, first.time());
    }

    /** The draft, having taken in what was written as a whole and handed in since. */
    WorkingDraft upTo(long version, WorkingDraft draft, @Nullable UUID by) {
        if (draft.version() >= version) {
            return draft;
        }
        WorkingDraft taken = draft;
        for (Happened<ApplicationEvent> one : applications.history(draft.application())) {
            if (one.version() > draft.version() && one.version() <= version) {
                taken = after(one, taken, by);
            }
        }
        return taken.seenAt(version);
    }

    private WorkingDraft after(Happened<ApplicationEvent> one, WorkingDraft draft, @Nullable UUID by) {
        return switch (one.event()) {
            case ApplicationEvent.Edited edited ->
                replaced(draft, one, edited, by).orElse(draft);
            // Who replaces the whole from here on has seen all that was handed in.
            case ApplicationEvent.OutlineSubmitted handedIn -> draft.known();
            case ApplicationEvent.Submitted handedIn -> draft.known();
            case ApplicationEvent.Resubmitted handedIn -> draft.known();
            default -> draft;
        };
    }

    private Optional<WorkingDraft> replaced(
            WorkingDraft draft, Happened<ApplicationEvent> one, ApplicationEvent.Edited event, @Nullable UUID by) {
        Proposal proposal = new Proposal(event.title(), event.requested(), event.content());
        return text(proposal).map(text -> Replacing.replace(draft, one.version(), proposal, text, by, one.time()));
    }

    private Optional<ProposalText> text(Proposal proposal) {
        return texts.find(proposal.content(), ProposalText.class);
    }
}
