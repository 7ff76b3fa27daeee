package de.kommig.notifications.telling;

import de.kommig.contracts.call.CallEvent;
import de.kommig.eventstore.consuming.ReceivedEvent;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A call that is other than before. Told to all who had begun an application by then, handed in or not: which of the two it was
 * must not depend on the order in which the events of calls and applications arrive.
 *
 * @param event id of the event that says so
 * @param title of the call since then
 * @param changed which parts, in kebab-case, with commas
 */
public record AmendedCall(String event, Instant time, UUID call, String title, String changed) {

    /** What an event says. */
    public static AmendedCall of(ReceivedEvent received, CallEvent.Amended event) {
        return new AmendedCall(
                received.stored().id(),
                received.stored().time(),
                event.call(),
                event.terms().title(),
                event.changed().stream()
                        .map(part -> part.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(",")));
    }

    /** Whether somebody who began to write then has to be told. */
    public boolean concerns(Instant draftedAt) {
        return !draftedAt.isAfter(time);
    }

    /** The message to the organisation that has begun an application. */
    public Message to(UUID organisation) {
        return new Message(organisation, Audience.APPLICANT, Kind.CALL_AMENDED, event, time, call, facts());
    }

    Map<String, String> facts() {
        return Map.of("title", title, "changed", changed);
    }
}
