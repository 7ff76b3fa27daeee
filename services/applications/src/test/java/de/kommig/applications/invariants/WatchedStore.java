package de.kommig.applications.invariants;

import de.kommig.eventstore.store.EventStore;
import de.kommig.eventstore.store.InMemoryEventStore;
import de.kommig.eventstore.store.NewEvent;
import de.kommig.eventstore.store.StoredEvent;
import de.kommig.eventstore.store.StreamId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** An event store in memory that tells of each event, and in which the process can die just before one is stored. */
final class WatchedStore implements EventStore {

    /** The process has died. */
    static final class Crash extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private final InMemoryEventStore store = new InMemoryEventStore();
    private final Predicate<NewEvent> deadly;
    private final Consumer<StoredEvent> watcher;

    WatchedStore(Predicate<NewEvent> deadly, Consumer<StoredEvent> watcher) {
        this.deadly = deadly;
        this.watcher = watcher;
    }

    @Override
    public List<StoredEvent> read(StreamId stream) {
        return store.read(stream);
    }

    @Override
    public List<StoredEvent> read(StreamId stream, long after) {
        return store.read(stream, after);
    }

    @Override
    public StoredEvent append(StreamId stream, @Nullable StoredEvent last, NewEvent event) {
        if (deadly.test(event)) {
            throw new Crash();
        }
        StoredEvent stored = store.append(stream, last, event);
        watcher.accept(stored);
        return stored;
    }

    @Override
    public void readAll(Consumer<StoredEvent> reader) {
        store.readAll(reader);
    }
}
