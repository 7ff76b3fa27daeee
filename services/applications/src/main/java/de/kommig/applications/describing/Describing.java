package de.kommig.applications.describing;

import de.kommig.applications.project.Project;
import de.kommig.applications.project.ProjectCommand;
import de.kommig.applications.texts.ProjectText;
import de.kommig.applications.texts.Texts;
import de.kommig.contracts.ContentRef;
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

    /** For a command that is refused or has been carried out: nobody would ever erase a text that is kept for nothing. */
    private static final ContentRef NOT_KEPT = new ContentRef("", "");

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
                id,
                state -> new ProjectCommand.Describe(
                        id, organisation, state instanceof Project.None ? texts.keepForProject(id, text) : NOT_KEPT),
                context);
    }

    /** Says something else of it from now on. */
    public Outcome<Project> revise(UUID id, ProjectText text, Caller caller, CommandContext context) {
        return projects.handle(
                id,
                state -> {
                    Project.Known project = known.own(state, caller);
                    return new ProjectCommand.Revise(
                            project instanceof Project.Kept ? texts.keepForProject(id, text) : NOT_KEPT);
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

    /** Takes up again what was put aside. */
    public Outcome<Project> restore(UUID id, Caller caller, CommandContext context) {
        return projects.handle(
                id,
                state -> {
                    known.own(state, caller);
                    return new ProjectCommand.Restore();
                },
                context);
    }
}
