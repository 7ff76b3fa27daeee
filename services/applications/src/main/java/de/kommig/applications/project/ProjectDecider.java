package de.kommig.applications.project;

import static de.kommig.eventstore.decider.Decision.accepted;
import static de.kommig.eventstore.decider.Decision.rejected;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.project.ProjectEvent;
import de.kommig.eventstore.decider.Decider;
import de.kommig.eventstore.decider.Decision;
import java.util.ArrayList;
import java.util.List;

/** The rules of a project: each revision says something new, and all of them stay known, since applications were written from them. */
public final class ProjectDecider {

    public static final Decider<Project, ProjectCommand, ProjectEvent> DECIDER =
            new Decider<>(new Project.None(), ProjectDecider::evolve, ProjectDecider::decide);

    private ProjectDecider() {}

    private static Project evolve(Project before, ProjectEvent event) {
        return switch (event) {
            case ProjectEvent.Described it -> new Project.Kept(it.project(), it.organisation(), List.of(it.content()));
            case ProjectEvent.Revised it ->
                new Project.Kept(it.project(), it.organisation(), with(before, it.content()));
            case ProjectEvent.Archived it -> new Project.Archived(it.project(), it.organisation(), revisions(before));
            case ProjectEvent.Restored it -> new Project.Kept(it.project(), it.organisation(), revisions(before));
            case ProjectEvent.ContentErased it ->
                new Project.Erased(it.project(), it.organisation(), revisions(before));
        };
    }

    private static List<ContentRef> with(Project before, ContentRef content) {
        List<ContentRef> all = new ArrayList<>(revisions(before));
        all.add(content);
        return List.copyOf(all);
    }

    private static List<ContentRef> revisions(Project before) {
        return before instanceof Project.Known known ? known.revisions() : List.of();
    }

    private static Decision<ProjectEvent> decide(Project state, ProjectCommand command) {
        return switch (command) {
            case ProjectCommand.Describe it ->
                state instanceof Project.None
                        ? accepted(new ProjectEvent.Described(it.project(), it.organisation(), it.content()))
                        : rejected(ProjectRejection.PROJECT_ALREADY_DESCRIBED);
            case ProjectCommand.Revise it -> revise(state, it.content());
            case ProjectCommand.Archive it ->
                state instanceof Project.Kept kept
                        ? accepted(new ProjectEvent.Archived(kept.id(), kept.organisation()))
                        : rejected(because(state));
            case ProjectCommand.Restore it ->
                state instanceof Project.Archived archived
                        ? accepted(new ProjectEvent.Restored(archived.id(), archived.organisation()))
                        : rejected(because(state));
            case ProjectCommand.EraseContent it ->
                state instanceof Project.Archived archived
                        ? accepted(new ProjectEvent.ContentErased(archived.id(), archived.organisation(), it.on()))
                        : rejected(because(state));
        };
    }

    private static Decision<ProjectEvent> revise(Project state, ContentRef content) {
        if (!(state instanceof Project.Kept kept)) {
            return rejected(because(state));
        }
        return kept.revisions().getLast().equals(content)
                ? rejected(ProjectRejection.NOTHING_REVISED)
                : accepted(new ProjectEvent.Revised(kept.id(), kept.organisation(), kept.newest() + 1, content));
    }

    private static ProjectRejection because(Project state) {
        return switch (state) {
            case Project.None it -> ProjectRejection.NO_SUCH_PROJECT;
            case Project.Kept it -> ProjectRejection.PROJECT_IS_NOT_ARCHIVED;
            case Project.Archived it -> ProjectRejection.PROJECT_IS_ARCHIVED;
            case Project.Erased it -> ProjectRejection.PROJECT_IS_ERASED;
        };
    }
}
