package de.kommig.notifications.inbound;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.consuming.Reaction;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.notifications.inbox.Inboxes;
import de.kommig.notifications.remembering.Cases;
import de.kommig.notifications.telling.Case;
import de.kommig.notifications.telling.WhoIsTold;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Fills the inboxes. A replay from the start adds what is missing and changes nothing else. */
@Component
class InboxReaction implements Reaction {

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
        return Set.of(EventFamilies.APPLICATIONS.topic(), EventFamilies.ROUNDS.topic(), EventFamilies.CALLS.topic());
    }

    @Override
    public void react(ReceivedEvent event) {
        inboxes.put(whoIsTold.messages(event, known(event)));
    }

    private Case known(ReceivedEvent event) {
        if (!Case.isNeededFor(event.data())) {
            return Case.UNKNOWN;
        }
        return switch (event.data()) {
            case ApplicationEvent e -> cases.remember(e.parties().application(), event);
            case RoundEvent e -> cases.remember(e.parties().application(), event);
            default -> Case.UNKNOWN;
        };
    }
}
