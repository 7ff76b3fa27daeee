package de.kommig.eventstore.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The event store's twin for tests of what stands on it; holds to the same contract. */
public final class InMemoryEventStore implements EventStore {

    private final Map<StreamId, List<StoredEvent>> streams = new ConcurrentHashMap<>();

    @Override
    public List<StoredEvent> read(StreamId stream) {
        return streams.getOrDefault(stream, List.of());
    }

    @Override
    public List<StoredEvent> read(StreamId stream, long after) {
        return read(stream).stream().filter(event -> event.version() > after).toList();
    }

    @Override
    public StoredEvent append(StreamId stream, @Nullable StoredEvent last, NewEvent event) {
        StoredEvent stored = ChainHash.link(stream, last, event);
        streams.compute(stream, (id, present) -> {
            List<StoredEvent> events = present == null ? List.of() : present;
            if (events.size() != stored.version() - 1) {
                throw new VersionConflict(stream, stored.version());
            }
            List<StoredEvent> longer = new ArrayList<>(events);
            longer.add(stored);
            return List.copyOf(longer);
        });
        return stored;
    }

    @Override
    public void readAll(Consumer<StoredEvent> reader) {
        streams.values().forEach(events -> events.forEach(reader));
    }
}
