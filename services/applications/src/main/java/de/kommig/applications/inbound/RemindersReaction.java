package de.kommig.applications.inbound;

import de.kommig.applications.reminding.RemindingOfCorrections;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.eventstore.consuming.Reaction;
import de.kommig.eventstore.consuming.ReceivedEvent;
import java.util.Set;
import org.springframework.stereotype.Component;

/** When a correction is asked for, there will be reminders of it, until it is answered. */
@Component
class RemindersReaction implements Reaction {

    private final RemindingOfCorrections reminding;

    RemindersReaction(RemindingOfCorrections reminding) {
        this.reminding = reminding;
    }

    @Override
    public String name() {
        return "correction-reminders";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.APPLICATIONS.topic());
    }

    @Override
    public void react(ReceivedEvent event) {
        switch (event.data()) {
            case ApplicationEvent.Returned it ->
                reminding.remind(it.parties().application(), event.stored().time(), it.respondBy());
            case ApplicationEvent.Resubmitted it ->
                reminding.forget(it.parties().application());
            case ApplicationEvent.Withdrawn it -> reminding.forget(it.parties().application());
            default -> {
                // Nothing else is an answer.
            }
        }
    }
}
