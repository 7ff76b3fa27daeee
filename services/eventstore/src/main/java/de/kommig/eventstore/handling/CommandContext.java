package de.kommig.eventstore.handling;

import java.time.Instant;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * What comes with every command beside its content.
 *
 * @param commandId names this command for good: sent twice, it is carried out once. Becomes the event's {@code causationid};
 *     ids of what the command creates are derived from it
 * @param actor pseudonym of who acts: a UUID, or {@code system:<service>}
 * @param correlationId carried on into everything that follows
 * @param now the time to decide with
 * @param expectedVersion the stream version the caller saw ({@code If-Match}); empty when the caller does not mind
 */
public record CommandContext(
        UUID commandId, String actor, String correlationId, Instant now, OptionalLong expectedVersion) {}
