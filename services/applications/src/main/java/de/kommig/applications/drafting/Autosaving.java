package de.kommig.applications.drafting;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.ApplicationCommand;
import de.kommig.applications.seeing.KnownApplications;
import de.kommig.applications.seeing.Viewpoint;
import de.kommig.applications.working.Change;
import de.kommig.applications.working.Merged;
import de.kommig.applications.working.OpenDrafts;
import de.kommig.applications.working.Patch;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Versioned;
import de.kommig.web.Caller;
import de.kommig.web.NotFound;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Saves what people of an organisation write, while they write it; for organisations alone (403), and each only its own (404). */
@Component
public class Autosaving {

    private final Aggregates<Application, ApplicationCommand, ApplicationEvent> applications;
    private final KnownApplications known;
    private final OpenDrafts drafts;

    Autosaving(
            Aggregates<Application, ApplicationCommand, ApplicationEvent> applications,
            KnownApplications known,
            OpenDrafts drafts) {
        this.applications = applications;
        this.known = known;
        this.drafts = drafts;
    }

    /**
     * The draft.
     *
     * @throws NotFound when the application is not being written
     */
    public DraftSheet draft(UUID id, Caller caller) {
        Versioned<Application> now = applications.load(id);
        Application.Begun application = known.as(Viewpoint.APPLICANT, now.state(), caller);
        if (!OpenDrafts.isOpen(application)) {
            throw new NotFound();
        }
        return DraftSheet.of(drafts.current(now, application));
    }

    /**
     * Saves changes.
     *
     * @param base revision of the draft that the author has seen
     */
    public SavedSheet save(UUID id, long base, List<Change> changes, Caller caller, CommandContext context) {
        String name = context.digest().isEmpty() ? null : context.causationId();
        Patch patch = new Patch(base, changes, caller.person(), context.now(), name);
        Merged merged = drafts.write(id, patch, state -> known.as(Viewpoint.APPLICANT, state, caller), context);
        return SavedSheet.of(merged, patch);
    }
}
