package de.kommig.notifications.telling;

import de.kommig.contracts.Parties;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.store.StoredEvent;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Collects the messages of one event. Whoever is told twice the same (an applicant that is also the funder) hears it once. */
final class Telling {

    private record Once(UUID recipient, String event) {}

    private final StoredEvent event;
    private final Map<Once, Message> messages = new LinkedHashMap<>();

    Telling(ReceivedEvent event) {
        this.event = event.stored();
    }

    void applicant(Kind kind, Parties parties, Map<String, String> facts) {
        add(parties.organisation(), Audience.APPLICANT, kind, parties.application(), facts);
    }

    void partner(UUID partner, Kind kind, Parties parties, Map<String, String> facts) {
        add(partner, Audience.PARTNER, kind, parties.application(), facts);
    }

    void funder(Kind kind, Parties parties, Map<String, String> facts) {
        add(parties.funder(), Audience.FUNDER, kind, parties.application(), facts);
    }

    void coordinationCentre(UUID centre, Kind kind, UUID subject, Map<String, String> facts) {
        add(centre, Audience.COORDINATION_CENTRE, kind, subject, facts);
    }

    /** An organisation, about a call or a webhook. */
    void about(UUID subject, UUID organisation, Audience audience, Kind kind, Map<String, String> facts) {
        add(organisation, audience, kind, subject, facts);
    }

    void reviewer(UUID reviewer, Kind kind, UUID application) {
        reviewer(reviewer, kind, application, Map.of());
    }

    void reviewer(UUID reviewer, Kind kind, UUID application, Map<String, String> facts) {
        add(reviewer, Audience.REVIEWER, kind, application, facts);
    }

    void reviewer(UUID reviewer, Outcome outcome, UUID application) {
        add(reviewer, Audience.REVIEWER, outcome.kind(), outcome.event(), outcome.time(), application, Map.of());
    }

    Outcome asOutcome(Kind kind) {
        return new Outcome(event.id(), event.time(), kind);
    }

    List<Message> messages() {
        return List.copyOf(messages.values());
    }

    private void add(UUID recipient, Audience audience, Kind kind, UUID subject, Map<String, String> facts) {
        add(recipient, audience, kind, event.id(), event.time(), subject, facts);
    }

    private void add(
            UUID recipient,
            Audience audience,
            Kind kind,
            String eventId,
            Instant time,
            UUID subject,
            Map<String, String> facts) {
        messages.putIfAbsent(
                new Once(recipient, eventId), new Message(recipient, audience, kind, eventId, time, subject, facts));
    }
}
