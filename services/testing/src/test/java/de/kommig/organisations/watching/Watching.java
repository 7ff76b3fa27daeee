package de.kommig.organisations.watching;

import de.kommig.contracts.EventFamilies;
import de.kommig.eventstore.consuming.Reaction;
import de.kommig.eventstore.consuming.ReceivedEvent;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** Remembers what came in from Kafka. */
@Component
public class Watching implements Reaction {

    private final List<ReceivedEvent> seen = new CopyOnWriteArrayList<>();

    @Override
    public String name() {
        return "watching";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.ORGANISATIONS.topic(), EventFamilies.CALLS.topic());
    }

    @Override
    public void react(ReceivedEvent event) {
        seen.add(event);
    }

    public List<ReceivedEvent> seen() {
        return seen;
    }
}
