package de.kommig.applications.drafting;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.ApplicationCommand;
import de.kommig.applications.seeing.KnownApplications;
import de.kommig.applications.seeing.Viewpoint;
import de.kommig.applications.working.Change;
import de.kommig.applications.working.Merged;
import de.kommig.applications.working.OpenDrafts;
import de.kommig.applications.working.Patch;
import de.kommig.applications.working.Saved;
import de.kommig.applications.working.WorkingDraft;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Versioned;
import de.kommig.web.Caller;
import de.kommig.web.NotFound;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Saves what people of an organisation write, while they write it; for organisations alone (403), and each only its own (404). */
@Component
public class Autosaving {

    private final Aggregates<Application, ApplicationCommand, ApplicationEvent> applications;
    private final KnownApplications known;
    private final OpenDrafts drafts;
    private final Judging judging;

    Autosaving(
            Aggregates<Application, ApplicationCommand, ApplicationEvent> applications,
            KnownApplications known,
            OpenDrafts drafts,
            Judging judging) {
        this.applications = applications;
        this.known = known;
        this.drafts = drafts;
        this.judging = judging;
    }

    /**
     * The draft.
     *
     * @throws NotFound when the application is not being written
     */
    public DraftSheet draft(UUID id, Caller caller, Locale language) {
        Versioned<Application> now = applications.load(id);
        Application.Begun application = known.as(Viewpoint.APPLICANT, now.state(), caller);
        if (!OpenDrafts.isOpen(application)) {
            throw new NotFound();
        }
        WorkingDraft draft = drafts.current(now, application);
        return DraftSheet.of(
                draft, judging.stage(application, caller), judging.judge(application, draft, caller, language));
    }

    /**
     * Saves changes.
     *
     * @param base revision of the draft that the author has seen
     */
    public SavedSheet save(
            UUID id, long base, List<Change> changes, Caller caller, CommandContext context, Locale language) {
        String name = context.digest().isEmpty() ? null : context.causationId();
        Patch patch = new Patch(base, changes, caller.person(), context.now(), name);
        Saved saved = drafts.write(id, patch, state -> known.as(Viewpoint.APPLICANT, state, caller), context);
        Merged merged = saved.merged();
        return SavedSheet.of(merged, patch, judging.judge(saved.application(), merged.draft(), caller, language));
    }
}
