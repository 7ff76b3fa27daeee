package de.kommig.eventstore.consuming;

import de.kommig.eventstore.handling.CommandContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.OptionalLong;
import java.util.UUID;

/** Makes the commands that reactions send. */
public final class Commands {

    private final Clock clock;

    public Commands(Clock clock) {
        this.clock = clock;
    }

    /**
     * The context of the command that a service sends because of an event. The command's id follows from the two, so that a second
     * delivery of the event is the same command again; the correlation goes on; the actor is {@code system:<service>}.
     */
    public CommandContext following(ReceivedEvent cause, String serviceName) {
        String name = serviceName + " follows " + cause.stored().id();
        return new CommandContext(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                "",
                "system:" + serviceName,
                cause.stored().correlationId(),
                clock.instant(),
                OptionalLong.empty());
    }

    /**
     * The context of the very command that became an event, for a service that finishes what that command began: by the same person,
     * and the same command again for every stream that it has reached before. Made from a {@code causationid}, see
     * {@link CommandContext#causationId()}.
     */
    public CommandContext again(ReceivedEvent event) {
        String[] cause = event.stored().causationId().split("/", 2);
        return new CommandContext(
                UUID.fromString(cause[0]),
                cause.length > 1 ? cause[1] : "",
                event.stored().actor(),
                event.stored().correlationId(),
                clock.instant(),
                OptionalLong.empty());
    }
}
