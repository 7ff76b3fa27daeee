package de.kommig.reviews.assigning;

import de.kommig.eventstore.store.EventStore;
import de.kommig.eventstore.store.NewEvent;
import de.kommig.eventstore.store.StoredEvent;
import de.kommig.eventstore.store.StreamId;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The event store of a process that dies at one of its appends: before it, or behind it, so that it is done and nobody has been told. Nothing is done after. */
final class DyingStore implements EventStore {

    private final EventStore store;
    private final boolean behind;
    private int left;
    private volatile boolean dead;

    /** @param appends that succeed before the one at which it dies */
    DyingStore(EventStore store, int appends, boolean behind) {
        this.store = store;
        this.left = appends;
        this.behind = behind;
    }

    /** No exception: nobody can catch the end of their process and go on. */
    private static final class Death extends Error {
        private static final long serialVersionUID = 1;
    }

    boolean isDead() {
        return dead;
    }

    @Override
    public StoredEvent append(StreamId stream, @Nullable StoredEvent last, NewEvent event) {
        if (dead) {
            throw new Death();
        }
        if (left > 0) {
            left--;
            return store.append(stream, last, event);
        }
        if (behind) {
            store.append(stream, last, event);
        }
        dead = true;
        throw new Death();
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
    public void readAll(Consumer<StoredEvent> reader) {
        store.readAll(reader);
    }
}
