package de.kommig.eventstore.tracing;

import de.kommig.eventstore.store.StoredEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that somebody has done.
 *
 * @param type of the event, e.g. {@code de.kommig.organisation.registered.v1}
 * @param subject to what: the id of the organisation, call, application or round
 */
public record Trace(Instant at, String type, UUID subject) {

    static Trace of(StoredEvent event) {
        return new Trace(event.time(), event.type(), event.stream().id());
    }
}
