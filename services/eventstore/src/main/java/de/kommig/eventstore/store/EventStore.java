package de.kommig.eventstore.store;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Streams of events: written once, never changed. */
public interface EventStore {

    /** All events of a stream, oldest first; empty for a stream that nobody has written to. */
    List<StoredEvent> read(StreamId stream);

    /** The events of a stream behind a version, oldest first; with 0 all of them. */
    List<StoredEvent> read(StreamId stream, long after);

    /**
     * Appends one event behind {@code last} and returns it as stored. When this returns, the event is durable.
     *
     * @param last the stream's newest event, or {@code null} for a new stream
     * @throws VersionConflict when the stream has moved on
     */
    StoredEvent append(StreamId stream, @Nullable StoredEvent last, NewEvent event);

    /** Hands over every event of every stream; within a stream oldest first. */
    void readAll(Consumer<StoredEvent> reader);
}
