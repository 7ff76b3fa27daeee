package de.kommig.applications.inbound;

import de.kommig.applications.reminding.RemindingOfInvitations;
import de.kommig.applications.reminding.RemindingOfOutlines;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.eventstore.consuming.Reaction;
import de.kommig.eventstore.consuming.ReceivedEvent;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Until an outline is answered, its funder may have to be reminded of it; then the organisation, if it has an end of its own. */
@Component
class OutlinesReaction implements Reaction {

    private final RemindingOfOutlines outlines;
    private final RemindingOfInvitations invitations;

    OutlinesReaction(RemindingOfOutlines outlines, RemindingOfInvitations invitations) {
        this.outlines = outlines;
        this.invitations = invitations;
    }

    @Override
    public String name() {
        return "outline-reminders";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.APPLICATIONS.topic());
    }

    @Override
    public void react(ReceivedEvent event) {
        switch (event.data()) {
            case ApplicationEvent.OutlineSubmitted it ->
                outlines.remind(
                        it.parties().application(),
                        it.parties().call(),
                        event.stored().time(),
                        it.exceptionUntil() != null);
            case ApplicationEvent.Invited it -> {
                outlines.forget(it.parties().application());
                if (it.ownUntil() != null) {
                    invitations.remind(
                            it.parties().application(), event.stored().time(), it.ownUntil());
                }
            }
            case ApplicationEvent.OutlineDeclined it ->
                outlines.forget(it.parties().application());
            case ApplicationEvent.Withdrawn it -> outlines.forget(it.parties().application());
            default -> {
                // Nothing else is an answer.
            }
        }
    }
}
