package de.kommig.notifications.inbound;

import de.kommig.contracts.EventFamilies;
import de.kommig.eventstore.consuming.BulkReaction;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.notifications.inbox.Inboxes;
import de.kommig.notifications.remembering.Cases;
import de.kommig.notifications.telling.Case;
import de.kommig.notifications.telling.WhoIsTold;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Fills the inboxes. A replay from the start adds what is missing and changes nothing else. */
@Component
class InboxReaction implements BulkReaction {

    private final WhoIsTold whoIsTold;
    private final Cases cases;
    private final Inboxes inboxes;

    InboxReaction(WhoIsTold whoIsTold, Cases cases, Inboxes inboxes) {
        this.whoIsTold = whoIsTold;
        this.cases = cases;
        this.inboxes = inboxes;
    }

    @Override
    public String name() {
        return "inbox";
    }

    @Override
    public Set<String> topics() {
        return Set.of(
                EventFamilies.APPLICATIONS.topic(),
                EventFamilies.ROUNDS.topic(),
                EventFamilies.CALLS.topic(),
                EventFamilies.AWARDS.topic());
    }

    @Override
    public void reactAll(List<ReceivedEvent> events) {
        Map<ReceivedEvent, Case> known = cases.after(events);
        inboxes.put(events.stream()
                .flatMap(event -> whoIsTold.messages(event, known.getOrDefault(event, Case.UNKNOWN)).stream())
                .toList());
    }
}
