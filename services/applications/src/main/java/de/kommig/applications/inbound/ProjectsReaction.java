package de.kommig.applications.inbound;

import de.kommig.applications.erasing.RetainingProjects;
import de.kommig.applications.texts.Texts;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.project.ProjectEvent;
import de.kommig.eventstore.consuming.Reaction;
import de.kommig.eventstore.consuming.ReceivedEvent;
import java.util.Set;
import org.springframework.stereotype.Component;

/** When a project is put aside, the time begins for which it is kept; at its end, what was said of it goes. */
@Component
class ProjectsReaction implements Reaction {

    private final RetainingProjects retaining;
    private final Texts texts;

    ProjectsReaction(RetainingProjects retaining, Texts texts) {
        this.retaining = retaining;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "project-retention";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.PROJECTS.topic());
    }

    @Override
    public void react(ReceivedEvent event) {
        switch (event.data()) {
            case ProjectEvent.Archived it ->
                retaining.retain(it.project(), event.stored().time());
            case ProjectEvent.Restored it -> retaining.keep(it.project());
            case ProjectEvent.ContentErased it -> texts.eraseOfProject(it.project());
            default -> {
                // It is being worked with.
            }
        }
    }
}
