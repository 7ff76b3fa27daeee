package de.kommig.eventstore.handling;

import java.time.Instant;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * What comes with every command beside its content.
 *
 * @param commandId names this command for good: sent twice, it is carried out once. The event's {@code causationid} begins with it;
 *     ids of what the command creates are derived from it
 * @param digest what the request's content was, so that another one under the same id is noticed; empty where that cannot happen.
 *     Must not tell the content: it is stored for good
 * @param actor pseudonym of who acts: a UUID, or {@code system:<service>}
 * @param correlationId carried on into everything that follows
 * @param now the time to decide with
 * @param expectedVersion the stream version the caller saw ({@code If-Match}); empty when the caller does not mind
 */
public record CommandContext(
        UUID commandId, String digest, String actor, String correlationId, Instant now, OptionalLong expectedVersion) {

    /**
     * What a service does by itself, at its time.
     *
     * @param commandId follows from what is done, so that whoever does it again does it once
     */
    public static CommandContext bySystem(String service, UUID commandId, Instant now) {
        return new CommandContext(commandId, "", "system:" + service, commandId.toString(), now, OptionalLong.empty());
    }

    /** The same for whoever has seen this version of the stream. */
    public CommandContext expecting(long version) {
        return new CommandContext(commandId, digest, actor, correlationId, now, OptionalLong.of(version));
    }

    /** The same for a stream of which the caller has seen no version, as when the version that they have seen is another's. */
    public CommandContext onAnyVersion() {
        return new CommandContext(commandId, digest, actor, correlationId, now, OptionalLong.empty());
    }

    /** The {@code causationid} of the event that the command becomes: {@code <commandId>} or {@code <commandId>/<digest>}. */
    public String causationId() {
        return digest.isEmpty() ? commandId.toString() : commandId + "/" + digest;
    }

    /** Whether the caller has seen another version of the stream than this one. */
    public boolean isStaleAt(long version) {
        return expectedVersion.isPresent() && expectedVersion.getAsLong() != version;
    }

    /** Whether an event with this {@code causationid} came from a command with this id, whatever its content. */
    boolean caused(String causationId) {
        return causationId.startsWith(commandId.toString());
    }
}
