package de.kommig.applications.describing;

import de.kommig.applications.project.Project;
import de.kommig.applications.project.ProjectCommand;
import de.kommig.applications.texts.ProjectText;
import de.kommig.applications.texts.Texts;
import de.kommig.contracts.ContentRef;
import de.kommig.contracts.project.ProjectEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.Happened;
import de.kommig.web.Caller;
import de.kommig.web.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows projects, as they are and as they were. */
@Component
public class SeeingProjects {

    private final Aggregates<Project, ProjectCommand, ProjectEvent> projects;
    private final KnownProjects known;
    private final Texts texts;

    public SeeingProjects(
            Aggregates<Project, ProjectCommand, ProjectEvent> projects, KnownProjects known, Texts texts) {
        this.projects = projects;
        this.known = known;
        this.texts = texts;
    }

    /** The project as it is now. */
    public ProjectSheet sheet(Project state, Caller caller) {
        Project.Known project = known.own(state, caller);
        return sheet(project, project.newest());
    }

    /**
     * The project as it was.
     *
     * @throws NotFound when it has no revision of this number
     */
    public ProjectSheet revision(UUID id, int number, Caller caller) {
        return sheet(known.own(projects.load(id).state(), caller), number);
    }

    /** All revisions, the first one first. */
    public List<RevisionSheet> revisions(UUID id, Caller caller) {
        known.own(projects.load(id).state(), caller);
        List<RevisionSheet> revisions = new ArrayList<>();
        for (Happened<ProjectEvent> happened : projects.history(id)) {
            if (happened.event() instanceof ProjectEvent.Described
                    || happened.event() instanceof ProjectEvent.Revised) {
                revisions.add(new RevisionSheet(revisions.size() + 1, happened.time()));
            }
        }
        return revisions;
    }

    private ProjectSheet sheet(Project.Known project, int number) {
        return new ProjectSheet(
                project.id(),
                project.organisation(),
                !(project instanceof Project.Kept),
                project instanceof Project.Erased ? Boolean.TRUE : null,
                number,
                project.newest(),
                text(project, number));
    }

    private @Nullable ProjectText text(Project.Known project, int number) {
        ContentRef ref = project.revision(number).orElseThrow(NotFound::new);
        return project instanceof Project.Erased
                ? null
                : texts.find(ref, ProjectText.class).orElse(null);
    }
}
