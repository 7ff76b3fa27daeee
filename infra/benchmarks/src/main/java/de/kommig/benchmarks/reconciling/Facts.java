package de.kommig.benchmarks.reconciling;

import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what an event says. */
final class Facts {

    static final String PROPOSED = "application.decision-proposed";

    private static final JsonMapper MAPPER = new JsonMapper();

    private Facts() {}

    /** The event's data. */
    static JsonNode of(RecordedEvent event) {
        return MAPPER.readTree(event.data());
    }

    /** One of those whom an application's event concerns: {@code application}, {@code call}, {@code funder}, {@code organisation}. */
    static Optional<UUID> party(RecordedEvent event, String name) {
        JsonNode party = of(event).path("parties").path(name);
        return party.isString() ? Optional.of(UUID.fromString(party.stringValue())) : Optional.empty();
    }

    /** Whether others than the organisation know of the application from then on: it is handed in, if only as an outline. */
    static boolean isHandedIn(RecordedEvent event) {
        return name(event).equals("application.submitted") || name(event).equals("application.outline-submitted");
    }

    /** What a proposed decision is called in journeys and inboxes. */
    static String proposed(RecordedEvent event) {
        return switch (of(event).path("outcome").asString("")) {
            case "approved" -> "approval-proposed";
            case "rejected" -> "rejection-proposed";
            default -> "waitlisting-proposed";
        };
    }

    /** The fact without its aggregate's prefix and version, e.g. {@code application.submitted}. */
    static String name(RecordedEvent event) {
        return event.type().replaceFirst("^de\\.kommig\\.", "").replaceFirst("\\.v1$", "");
    }
}
