package de.kommig.eventstore.store;

import java.time.Instant;

/**
 * An event that has been decided and not yet stored; the parameters are those of {@link StoredEvent}.
 */
public record NewEvent(
        String type,
        String source,
        Instant time,
        String dataschema,
        String correlationId,
        String causationId,
        String actor,
        String data) {}
