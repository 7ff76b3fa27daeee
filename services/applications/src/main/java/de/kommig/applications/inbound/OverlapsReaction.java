package de.kommig.applications.inbound;

import de.kommig.applications.overlapping.LookingForOverlaps;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.contracts.project.ProjectEvent;
import de.kommig.eventstore.consuming.Reaction;
import de.kommig.eventstore.consuming.ReceivedEvent;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whenever an application counts in another way, or a project costs something else, it is looked whether anything would be paid more than once. */
@Component
class OverlapsReaction implements Reaction {

    private final LookingForOverlaps looking;

    OverlapsReaction(LookingForOverlaps looking) {
        this.looking = looking;
    }

    @Override
    public String name() {
        return "overlaps";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.APPLICATIONS.topic(), EventFamilies.AWARDS.topic(), EventFamilies.PROJECTS.topic());
    }

    @Override
    public void react(ReceivedEvent event) {
        switch (event.data()) {
            case ApplicationEvent.OutlineSubmitted it ->
                looking.lookAtApplication(it.parties().application());
            case ApplicationEvent.OutlineDeclined it ->
                looking.lookAtApplication(it.parties().application());
            case ApplicationEvent.Submitted it ->
                looking.lookAtApplication(it.parties().application());
            case ApplicationEvent.Resubmitted it ->
                looking.lookAtApplication(it.parties().application());
            case ApplicationEvent.Withdrawn it ->
                looking.lookAtApplication(it.parties().application());
            case ApplicationEvent.Rejected it ->
                looking.lookAtApplication(it.parties().application());
            case ApplicationEvent.Approved it ->
                looking.lookAtApplication(it.parties().application());
            case AwardEvent.Revoked it -> looking.lookAtApplication(it.parties().application());
            case ProjectEvent.Revised it -> looking.lookAtProject(it.project());
            default -> {
                // Nothing else changes what is asked for, given, or needed.
            }
        }
    }
}
