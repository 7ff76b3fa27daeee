package de.kommig.benchmarks.reconciling;

import de.kommig.benchmarks.platform.Voice;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;

/** One application from the draft to the approval, as its events lie in the stores, with true hashes. */
final class Story {

    static final UUID APPLICATION = new UUID(1, 1);
    static final UUID CALL = new UUID(1, 2);
    static final UUID FUNDER = new UUID(1, 3);
    static final UUID ORGANISATION = new UUID(1, 4);
    static final UUID CENTRE = new UUID(1, 5);
    static final UUID CLUB = new UUID(1, 6);
    static final UUID HOUSE = new UUID(1, 7);
    static final Voice REVIEWER = Voice.reviewer(0);
    static final Spokespeople SPEAKING = Spokespeople.of(
            List.of(
                    registered(FUNDER),
                    registered(ORGANISATION),
                    registered(CENTRE),
                    registered(CLUB),
                    registered(HOUSE)),
            CENTRE);

    private static final Map<String, String> SOURCES = Map.of(
            "application", "/applications/applications",
            "call", "/applications/calls",
            "round", "/reviews/rounds");
    private static final String PARTIES =
            "{\"parties\":{\"application\":\"%s\",\"call\":\"%s\",\"funder\":\"%s\",\"organisation\":\"%s\"}%s}"
                    .formatted(APPLICATION, CALL, FUNDER, ORGANISATION, "%s");
    private static final String MONEY = "{\"amount\":\"100.00\",\"currency\":\"EUR\"}";

    private final Map<String, List<RecordedEvent>> streams = new LinkedHashMap<>();

    static Story untilApproval() {
        String reviewer = ",\"reviewer\":\"" + REVIEWER.person() + "\"";
        return new Story()
                .then("call", "published", "")
                .then("application", "drafted", "")
                .then("application", "submitted", ",\"requested\":" + MONEY)
                .then("application", "admitted", "")
                .then("round", "opened", "")
                .then("application", "review-started", "")
                .then("round", "reviewer-assigned", reviewer)
                .then("round", "assignment-accepted", reviewer)
                .then("round", "review-submitted", reviewer)
                .then("round", "closed", "")
                .then("application", "voted", "")
                .then("application", "approved", ",\"amount\":" + MONEY);
    }

    /** With one organisation that applies together with the applicant, one that carries the application, and one that has declined. */
    static Story withPartners() {
        return new Story()
                .then("application", "drafted", "")
                .then("application", "partner-asked", partner(CLUB, "co-applicant"))
                .then("application", "partner-confirmed", partner(CLUB, "co-applicant"))
                .then("application", "partner-asked", partner(HOUSE, "fiscal-sponsor"))
                .then("application", "partner-asked", partner(FUNDER, "co-applicant"))
                .then("application", "partner-declined", partner(FUNDER, "co-applicant"))
                .then("application", "partner-confirmed", partner(HOUSE, "fiscal-sponsor"))
                .then("application", "submitted", ",\"requested\":" + MONEY)
                .then("application", "admitted", "");
    }

    private static String partner(UUID organisation, String role) {
        return ",\"partner\":\"%s\",\"role\":\"%s\"".formatted(organisation, role);
    }

    /** The founder is called as the organisation is. */
    private static RecordedEvent registered(UUID organisation) {
        return new RecordedEvent(
                Map.of("type", "de.kommig.organisation.registered.v1"),
                "{\"organisation\":\"%s\",\"founder\":\"%s\"}".formatted(organisation, organisation));
    }

    private Story then(String aggregate, String fact, String more) {
        String stream = aggregate + "-" + (aggregate.equals("call") ? CALL : APPLICATION);
        List<RecordedEvent> events = streams.computeIfAbsent(stream, s -> new ArrayList<>());
        String sequence = "%010d".formatted(events.size() + 1);
        Map<String, String> attributes = new TreeMap<>(Map.of(
                "id",
                stream + "/" + sequence,
                "type",
                "de.kommig." + aggregate + "." + fact + ".v1",
                "source",
                String.valueOf(SOURCES.get(aggregate)),
                "time",
                "2026-01-02T03:04:05.000Z",
                "dataschema",
                "https://kommig.de/schemas/" + aggregate + "." + fact + ".json",
                "partitionkey",
                stream,
                "sequence",
                sequence,
                "correlationid",
                "run",
                "causationid",
                "cause",
                "actor",
                "actor"));
        String data = aggregate.equals("call") ? "{\"terms\":{}}" : PARTIES.formatted(more);
        String previous = events.isEmpty() ? "0".repeat(64) : events.getLast().attribute("chainhash");
        attributes.put("chainhash", Chain.hash(previous, new RecordedEvent(attributes, data)));
        events.add(new RecordedEvent(attributes, data));
        return this;
    }

    List<RecordedEvent> stream(String aggregate) {
        return streams.getOrDefault(aggregate + "-" + (aggregate.equals("call") ? CALL : APPLICATION), List.of());
    }

    List<RecordedEvent> events() {
        return streams.values().stream().flatMap(List::stream).toList();
    }

    Map<String, RecordedEvent> byId() {
        Map<String, RecordedEvent> byId = new HashMap<>();
        events().forEach(event -> byId.put(event.id(), event));
        return byId;
    }

    RecordedEvent event(String aggregate, int version) {
        return stream(aggregate).get(version - 1);
    }

    static RecordedEvent with(RecordedEvent event, String attribute, String value) {
        Map<String, String> changed = new TreeMap<>(event.attributes());
        changed.put(attribute, value);
        return new RecordedEvent(changed, event.data());
    }

    /** The document that a service stores. */
    static Document document(RecordedEvent event) {
        Document document = new Document("_id", event.id());
        document.putAll(event.attributes());
        return document.append("data", event.data());
    }

    /** The record that Debezium makes of it. */
    static ConsumerRecord<String, byte[]> record(RecordedEvent event) {
        ConsumerRecord<String, byte[]> record = new ConsumerRecord<>(
                event.topic(), 0, 0, event.stream(), event.data().getBytes(StandardCharsets.UTF_8));
        event.attributes()
                .forEach((name, value) -> record.headers().add("ce_" + name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }
}
