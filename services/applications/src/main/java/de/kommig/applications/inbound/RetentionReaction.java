package de.kommig.applications.inbound;

import de.kommig.applications.application.Retention;
import de.kommig.applications.erasing.RetainingContent;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.eventstore.consuming.Reaction;
import de.kommig.eventstore.consuming.ReceivedEvent;
import java.util.Set;
import org.springframework.stereotype.Component;

/** When an application ends without an award, the time begins for which what was written in it is kept. */
@Component
class RetentionReaction implements Reaction {

    private final RetainingContent retaining;

    RetentionReaction(RetainingContent retaining) {
        this.retaining = retaining;
    }

    @Override
    public String name() {
        return "content-retention";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.APPLICATIONS.topic());
    }

    @Override
    public void react(ReceivedEvent event) {
        if (event.data() instanceof ApplicationEvent fact && Retention.beginsWith(fact)) {
            retaining.retain(fact, event.stored().time());
        }
    }
}
