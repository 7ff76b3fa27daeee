package de.kommig.applications.adopting;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.ApplicationCommand;
import de.kommig.applications.describing.KnownProjects;
import de.kommig.applications.project.Project;
import de.kommig.applications.publishing.KnownCalls;
import de.kommig.applications.seeing.KnownApplications;
import de.kommig.applications.seeing.Viewpoint;
import de.kommig.applications.texts.ProjectText;
import de.kommig.applications.texts.Texts;
import de.kommig.applications.working.Change;
import de.kommig.applications.working.Entry;
import de.kommig.applications.working.Field;
import de.kommig.applications.working.FieldKind;
import de.kommig.applications.working.FieldValue;
import de.kommig.applications.working.OpenDrafts;
import de.kommig.applications.working.Patch;
import de.kommig.applications.working.WorkingDraft;
import de.kommig.applications.working.WorkingText;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.application.ProjectRef;
import de.kommig.contracts.call.CallTerms;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Versioned;
import de.kommig.web.Caller;
import de.kommig.web.InvalidInput;
import de.kommig.web.NotFound;
import de.kommig.web.RejectedCommand;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Shows what has changed in a project since an application was written from it, and takes over what its authors choose. */
@Component
public class Adopting {

    private final Aggregates<Application, ApplicationCommand, ApplicationEvent> applications;
    private final KnownApplications known;
    private final KnownProjects projects;
    private final KnownCalls calls;
    private final OpenDrafts drafts;
    private final Texts texts;

    Adopting(
            Aggregates<Application, ApplicationCommand, ApplicationEvent> applications,
            KnownApplications known,
            KnownProjects projects,
            KnownCalls calls,
            OpenDrafts drafts,
            Texts texts) {
        this.applications = applications;
        this.known = known;
        this.projects = projects;
        this.calls = calls;
        this.drafts = drafts;
        this.texts = texts;
    }

    /** A draft and what its project has to say to it. */
    private record Look(WorkingDraft draft, Project.Known project, ProjectRef from, List<ProjectChange> changes) {

        ProjectChangesSheet sheet() {
            return new ProjectChangesSheet(
                    project.id(),
                    from.revision(),
                    project.newest(),
                    draft.revision(),
                    changes.stream().map(this::sheet).toList());
        }

        private ProjectChangesSheet.ProjectChangeSheet sheet(ProjectChange change) {
            return new ProjectChangesSheet.ProjectChangeSheet(
                    change.field().pointer(),
                    tree(change.before()),
                    tree(change.after()),
                    tree(draft.entry(change.field()).map(Entry::value).orElse(null)));
        }

        private static @Nullable JsonNode tree(@Nullable String value) {
            return value == null ? null : FieldValue.tree(value);
        }
    }

    /**
     * What has changed.
     *
     * @throws NotFound when the application is not being written, or was not written from a project
     */
    public ProjectChangesSheet changes(UUID id, Caller caller) {
        return look(id, caller).sheet();
    }

    /**
     * Takes over some of the changes; the others are not shown again until the project says something else.
     *
     * @param revision newest revision of the project that the author has seen
     * @param fields JSON pointers of those that are wanted
     */
    public ProjectChangesSheet accept(
            UUID id, int revision, List<String> fields, Caller caller, CommandContext context) {
        Look look = look(id, caller);
        String name = context.digest().isEmpty() ? null : context.causationId();
        if (name != null && look.draft().commands().contains(name)) {
            return look.sheet();
        }
        if (revision != look.project().newest()) {
            throw new RejectedCommand(AdoptingRejection.PROJECT_REVISED_SINCE);
        }
        List<Change> wanted = new ArrayList<>(wanted(fields, look.changes()));
        wanted.add(new Change(
                Field.of(FieldKind.PROJECT),
                FieldValue.write(new ProjectRef(look.project().id(), revision))));
        Patch patch = new Patch(look.draft().revision(), wanted, caller.person(), context.now(), name);
        drafts.write(id, patch, state -> known.as(Viewpoint.APPLICANT, state, caller), context);
        return look(id, caller).sheet();
    }

    private static List<Change> wanted(List<String> fields, List<ProjectChange> changes) {
        List<Change> wanted = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            String pointer = fields.get(i);
            int at = i;
            ProjectChange change = changes.stream()
                    .filter(one -> one.field().pointer().equals(pointer))
                    .findFirst()
                    .orElseThrow(() -> new InvalidInput("/fields/" + at, "no-such-change"));
            if (fields.indexOf(pointer) < i) {
                throw new InvalidInput("/fields/" + i, "named-twice");
            }
            wanted.add(new Change(change.field(), change.after()));
        }
        return wanted;
    }

    private Look look(UUID id, Caller caller) {
        Versioned<Application> now = applications.load(id);
        Application.Begun application = known.as(Viewpoint.APPLICANT, now.state(), caller);
        if (!OpenDrafts.isOpen(application)) {
            throw new NotFound();
        }
        WorkingDraft draft = drafts.current(now, application);
        ProjectRef from = Optional.ofNullable(WorkingText.of(draft).text())
                .map(text -> text.project())
                .orElseThrow(NotFound::new);
        Project.Known project = projects.own(projects.own(from.id(), caller).state(), caller);
        CallTerms call = calls.terms(application.parties().call());
        return new Look(
                draft,
                project,
                from,
                ProjectChange.between(values(project, from.revision(), call), values(project, project.newest(), call)));
    }

    private Map<Field, String> values(Project.Known project, int revision, CallTerms call) {
        return project.revision(revision)
                .flatMap(ref -> texts.find(ref, ProjectText.class))
                .map(text -> ProjectFields.of(text, call))
                .orElse(Map.of());
    }
}
