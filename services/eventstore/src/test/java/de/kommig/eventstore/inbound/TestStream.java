package de.kommig.eventstore.inbound;

import static de.kommig.eventstore.TestEvents.edited;
import static de.kommig.eventstore.TestEvents.newEvent;

import de.kommig.eventstore.store.ChainHash;
import de.kommig.eventstore.store.StoredEvent;
import de.kommig.eventstore.store.StreamId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One application's events, as the applications service would have stored them. */
final class TestStream {

    private final StreamId id = new StreamId("application", UUID.randomUUID());
    private final List<StoredEvent> events = new ArrayList<>();

    /** A stream with one event for each title. */
    static TestStream with(String... titles) {
        TestStream stream = new TestStream();
        for (String title : titles) {
            stream.next(title);
        }
        return stream;
    }

    /** One more event. */
    StoredEvent next(String title) {
        StoredEvent event = ChainHash.link(id, last(), newEvent(edited(id.id(), title)));
        events.add(event);
        return event;
    }

    private @Nullable StoredEvent last() {
        return events.isEmpty() ? null : events.getLast();
    }

    StreamId id() {
        return id;
    }

    UUID uuid() {
        return id.id();
    }

    String key() {
        return id.toString();
    }

    /** The event with this version. */
    StoredEvent version(int version) {
        return events.get(version - 1);
    }

    List<StoredEvent> events() {
        return List.copyOf(events);
    }
}
