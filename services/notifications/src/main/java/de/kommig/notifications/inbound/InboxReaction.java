package de.kommig.notifications.inbound;

import de.kommig.contracts.EventFamilies;
import de.kommig.eventstore.consuming.BulkReaction;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.notifications.inbox.Inboxes;
import de.kommig.notifications.remembering.BegunApplications;
import de.kommig.notifications.remembering.Cases;
import de.kommig.notifications.telling.Case;
import de.kommig.notifications.telling.Message;
import de.kommig.notifications.telling.WhoIsTold;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Fills the inboxes. A replay from the start adds what is missing and changes nothing else. */
@Component
class InboxReaction implements BulkReaction {

    private final WhoIsTold whoIsTold;
    private final Cases cases;
    private final BegunApplications begun;
    private final Inboxes inboxes;

    InboxReaction(WhoIsTold whoIsTold, Cases cases, BegunApplications begun, Inboxes inboxes) {
        this.whoIsTold = whoIsTold;
        this.cases = cases;
        this.begun = begun;
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
                EventFamilies.DEADLINES.topic(),
                EventFamilies.AWARDS.topic(),
                EventFamilies.WEBHOOKS.topic());
    }

    @Override
    public void reactAll(List<ReceivedEvent> events) {
        Map<ReceivedEvent, Case> known = cases.after(events);
        List<Message> messages = new ArrayList<>(begun.after(events));
        events.forEach(event -> messages.addAll(whoIsTold.messages(event, known.getOrDefault(event, Case.UNKNOWN))));
        inboxes.put(messages);
    }
}
