package de.kommig.applications.describing;

import de.kommig.applications.project.Project;
import de.kommig.applications.project.ProjectCommand;
import de.kommig.contracts.project.ProjectEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.Versioned;
import de.kommig.web.Caller;
import de.kommig.web.NotFound;
import de.kommig.web.Role;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds projects for the members of their organisations; for all others there are none (404). */
@Component
public class KnownProjects {

    private final Aggregates<Project, ProjectCommand, ProjectEvent> projects;

    public KnownProjects(Aggregates<Project, ProjectCommand, ProjectEvent> projects) {
        this.projects = projects;
    }

    /**
     * A project of the caller's organisation.
     *
     * @throws NotFound when it is none
     */
    public Versioned<Project> own(UUID id, Caller caller) {
        Versioned<Project> project = projects.load(id);
        own(project.state(), caller);
        return project;
    }

    /**
     * The same for a project that has been loaded.
     *
     * @throws NotFound when it is none
     */
    public Project.Known own(Project state, Caller caller) {
        if (state instanceof Project.Known known
                && caller.is(Role.ORGANISATION)
                && caller.actsFor(known.organisation())) {
            return known;
        }
        throw new NotFound();
    }
}
