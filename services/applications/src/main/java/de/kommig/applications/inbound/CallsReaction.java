package de.kommig.applications.inbound;

import de.kommig.applications.concluding.ClosingCalls;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.call.CallEvent;
import de.kommig.eventstore.consuming.Reaction;
import de.kommig.eventstore.consuming.ReceivedEvent;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Once a call is public, it will close at its time, or at the later one that an amendment names. */
@Component
class CallsReaction implements Reaction {

    private final ClosingCalls closing;

    CallsReaction(ClosingCalls closing) {
        this.closing = closing;
    }

    @Override
    public String name() {
        return "calls-closing";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.CALLS.topic());
    }

    @Override
    public void react(ReceivedEvent event) {
        switch (event.data()) {
            case CallEvent.Published it -> closing.closeAt(it.call(), it.terms().overFrom());
            case CallEvent.Amended it -> closing.closeAt(it.call(), it.terms().overFrom());
            default -> {
                // Nothing else has a moment to wait for.
            }
        }
    }
}
