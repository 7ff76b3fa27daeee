package de.kommig.applications.inbound;

import de.kommig.applications.concluding.ClosingCalls;
import de.kommig.applications.reminding.RemindingOfDrafts;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.call.CallEvent;
import de.kommig.contracts.call.CallTerms;
import de.kommig.eventstore.consuming.Reaction;
import de.kommig.eventstore.consuming.ReceivedEvent;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Once a call is public, it will close at its time, or at the later one that an amendment names; who still writes then is reminded before. */
@Component
class CallsReaction implements Reaction {

    private final ClosingCalls closing;
    private final RemindingOfDrafts reminding;

    CallsReaction(ClosingCalls closing, RemindingOfDrafts reminding) {
        this.closing = closing;
        this.reminding = reminding;
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
            case CallEvent.Published it -> waitFor(it.call(), it.terms());
            case CallEvent.Amended it -> waitFor(it.call(), it.terms());
            default -> {
                // Nothing else has a moment to wait for.
            }
        }
    }

    private void waitFor(UUID call, CallTerms terms) {
        closing.closeAt(call, terms.overFrom());
        reminding.remind(call, terms);
    }
}
