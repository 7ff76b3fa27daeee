package de.kommig.eventstore.inbound;

import de.kommig.eventstore.consuming.Reaction;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.store.StreamId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers every call. */
final class Witness implements Reaction {

    final List<ReceivedEvent> seen = new CopyOnWriteArrayList<>();
    final Set<String> poison = ConcurrentHashMap.newKeySet();

    @Override
    public String name() {
        return "witness";
    }

    @Override
    public Set<String> topics() {
        return Set.of(TestRecords.TOPIC);
    }

    @Override
    public void react(ReceivedEvent event) {
        if (poison.contains(Titles.title(event))) {
            throw new IllegalArgumentException("cannot bear " + Titles.title(event));
        }
        seen.add(event);
    }

    /** The versions of one stream it was called with, in the order of the calls. */
    List<Long> versionsOf(StreamId stream) {
        return seen.stream()
                .filter(event -> event.stored().stream().equals(stream))
                .map(event -> event.stored().version())
                .toList();
    }
}
