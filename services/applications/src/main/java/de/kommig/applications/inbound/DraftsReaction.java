package de.kommig.applications.inbound;

import de.kommig.applications.working.Drafts;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.eventstore.consuming.Reaction;
import de.kommig.eventstore.consuming.ReceivedEvent;
import java.util.Set;
import org.springframework.stereotype.Component;

/** When an application can never be written again, its draft goes: what was handed in is kept as it was handed in. */
@Component
class DraftsReaction implements Reaction {

    private final Drafts drafts;

    DraftsReaction(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public String name() {
        return "drafts";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.APPLICATIONS.topic());
    }

    @Override
    public void react(ReceivedEvent event) {
        switch (event.data()) {
            case ApplicationEvent.Admitted it -> drafts.remove(it.parties().application());
            case ApplicationEvent.OutlineDeclined it ->
                drafts.remove(it.parties().application());
            case ApplicationEvent.Withdrawn it -> drafts.remove(it.parties().application());
            default -> {
                // It can be written, or has no draft any more.
            }
        }
    }
}
