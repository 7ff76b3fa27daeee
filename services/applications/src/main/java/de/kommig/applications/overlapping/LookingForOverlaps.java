package de.kommig.applications.overlapping;

import de.kommig.applications.adopting.ProjectApplications;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps in mind which projects would be paid for more than once, as far as it follows from what was handed in. */
@Component
public class LookingForOverlaps {

    private final ProjectApplications links;
    private final DoublyFundedProjects found;
    private final Overlaps overlaps;

    LookingForOverlaps(ProjectApplications links, DoublyFundedProjects found, Overlaps overlaps) {
        this.links = links;
        this.found = found;
        this.overlaps = overlaps;
    }

    /** After something has happened to a project. */
    public void lookAtProject(UUID project) {
        found.look(project, () -> !overlaps.handedIn(project).isEmpty());
    }

    /** After something has happened to an application, or to its award; most come from no project. */
    public void lookAtApplication(UUID application) {
        links.projectOf(application).ifPresent(this::lookAtProject);
    }
}
