package de.kommig.applications.describing;

import de.kommig.applications.project.Project;
import de.kommig.applications.project.ProjectCommand;
import de.kommig.applications.texts.ProjectText;
import de.kommig.applications.texts.Texts;
import de.kommig.contracts.project.ProjectEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.web.Caller;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Describes projects, and puts them aside; for organisations alone (403), and each only its own (404). */
@Component
public class Describing {

    private final Aggregates<Project, ProjectCommand, ProjectEvent> projects;
    private final KnownProjects known;
    private final Texts texts;

    public Describing(Aggregates<Project, ProjectCommand, ProjectEvent> projects, KnownProjects known, Texts texts) {
        this.projects = projects;
        this.known = known;
        this.texts = texts;
    }

    /** Describes a project of the caller's organisation under a new id. */
    public Outcome<Project> describe(UUID id, ProjectText text, Caller caller, CommandContext context) {
        UUID organisation = caller.requireOrganisation();
        return projects.handle(
                id, state -> new ProjectCommand.Describe(id, organisation, texts.keepForProject(id, text)), context);
    }

    /** Says something else of it from now on. */
    public Outcome<Project> revise(UUID id, ProjectText text, Caller caller, CommandContext context) {
        return projects.handle(
                id,
                state -> {
                    known.own(state, caller);
                    return new ProjectCommand.Revise(texts.keepForProject(id, text));
                },
                context);
    }

    /** Puts it aside. */
    public Outcome<Project> archive(UUID id, Caller caller, CommandContext context) {
        return projects.handle(
                id,
                state -> {
                    known.own(state, caller);
                    return new ProjectCommand.Archive();
                },
                context);
    }
}
