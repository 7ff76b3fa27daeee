package de.kommig.testing;

import de.kommig.contracts.EventFamily;
import de.kommig.contracts.json.EventJson;
import de.kommig.eventstore.store.EventStore;
import de.kommig.eventstore.store.NewEvent;
import de.kommig.eventstore.store.StoredEvent;
import de.kommig.eventstore.store.StreamId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Stores events past the service that would decide on them. */
final class Happening {

    private Happening() {}

    /** Appends an event behind those that its stream holds already. */
    static <E> StoredEvent append(EventStore store, EventFamily<E> family, UUID id, E event, List<StoredEvent> before) {
        return append(store, family, id, Instant.now(), event, before);
    }

    /** The same at a given time. */
    static <E> StoredEvent append(
            EventStore store, EventFamily<E> family, UUID id, Instant time, E event, List<StoredEvent> before) {
        EventSchemas.check(event);
        String type = family.typeOf(event);
        NewEvent next = new NewEvent(
                type,
                family.source(),
                time,
                family.schemaUrl(type),
                "test-" + UUID.randomUUID(),
                UUID.randomUUID().toString(),
                "system:test",
                EventJson.write(event));
        return store.append(new StreamId(family.aggregate(), id), before.isEmpty() ? null : before.getLast(), next);
    }
}
