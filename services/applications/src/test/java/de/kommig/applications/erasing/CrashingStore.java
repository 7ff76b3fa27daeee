package de.kommig.applications.erasing;

import de.kommig.eventstore.store.EventStore;
import de.kommig.eventstore.store.NewEvent;
import de.kommig.eventstore.store.StoredEvent;
import de.kommig.eventstore.store.StreamId;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A store whose service dies whenever it would say something. */
record CrashingStore(EventStore store) implements EventStore {

    /** The end of the service. */
    static final class Crash extends RuntimeException {

        private static final long serialVersionUID = 1L;
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
        throw new Crash();
    }

    @Override
    public void readAll(Consumer<StoredEvent> reader) {
        store.readAll(reader);
    }
}
