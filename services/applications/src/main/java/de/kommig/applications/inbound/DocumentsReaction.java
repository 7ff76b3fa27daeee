package de.kommig.applications.inbound;

import de.kommig.applications.attaching.HandingInDocuments;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.eventstore.consuming.Reaction;
import de.kommig.eventstore.consuming.ReceivedEvent;
import java.util.Set;
import org.springframework.stereotype.Component;

/** When an application is handed in, the documents that are named in it are, and stay so. */
@Component
class DocumentsReaction implements Reaction {

    private final HandingInDocuments handingIn;

    DocumentsReaction(HandingInDocuments handingIn) {
        this.handingIn = handingIn;
    }

    @Override
    public String name() {
        return "documents";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.APPLICATIONS.topic());
    }

    @Override
    public void react(ReceivedEvent event) {
        switch (event.data()) {
            case ApplicationEvent.OutlineSubmitted it -> handingIn.handIn(it.content());
            case ApplicationEvent.Submitted it -> handingIn.handIn(it.content());
            case ApplicationEvent.Resubmitted it -> handingIn.handIn(it.content());
            default -> {
                // Nothing else hands documents in.
            }
        }
    }
}
