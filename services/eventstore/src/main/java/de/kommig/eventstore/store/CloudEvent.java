package de.kommig.eventstore.store;

import de.kommig.contracts.json.MalformedEvent;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event's attributes by their CloudEvents names, all of them text. The same names are fields of the stored document and, behind
 * {@code ce_}, headers of the Kafka record.
 */
public final class CloudEvent {

    /** All attributes; none may be missing. */
    public static final List<String> ATTRIBUTES = List.of(
            "specversion",
            "id",
            "source",
            "type",
            "subject",
            "time",
            "datacontenttype",
            "dataschema",
            "partitionkey",
            "sequence",
            "correlationid",
            "causationid",
            "actor",
            "chainhash");

    private CloudEvent() {}

    /** The attributes of an event, in the order of {@link #ATTRIBUTES}. */
    public static Map<String, String> attributes(StoredEvent event) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("specversion", StoredEvent.SPEC_VERSION);
        attributes.put("id", event.id());
        attributes.put("source", event.source());
        attributes.put("type", event.type());
        attributes.put("subject", event.stream().id().toString());
        attributes.put("time", event.timeText());
        attributes.put("datacontenttype", StoredEvent.CONTENT_TYPE);
        attributes.put("dataschema", event.dataschema());
        attributes.put("partitionkey", event.stream().toString());
        attributes.put("sequence", event.sequence());
        attributes.put("correlationid", event.correlationId());
        attributes.put("causationid", event.causationId());
        attributes.put("actor", event.actor());
        attributes.put("chainhash", event.chainHash());
        return attributes;
    }

    /** Characters in an attribute; none of ours comes near. */
    private static final int LONGEST = 1_000;

    /**
     * The event that these attributes and this data make. Whatever comes out of here is written back exactly as it was read.
     *
     * @throws MalformedEvent when an attribute is missing, has the wrong form or contradicts another
     */
    public static StoredEvent read(Map<String, String> attributes, @Nullable String data) {
        if (data == null) {
            throw new MalformedEvent("there is no data", null);
        }
        StreamId stream = stream(attributes);
        StoredEvent event = new StoredEvent(
                stream,
                version(required(attributes, "sequence")),
                required(attributes, "type"),
                required(attributes, "source"),
                time(required(attributes, "time")),
                required(attributes, "dataschema"),
                required(attributes, "correlationid"),
                required(attributes, "causationid"),
                required(attributes, "actor"),
                required(attributes, "chainhash"),
                data);
        check(
                event.type().matches("de\\.kommig\\." + stream.aggregate() + "\\.[a-z0-9-]+\\.v[1-9][0-9]*"),
                "type",
                event.type());
        check(event.source().matches("(/[a-z-]+)+"), "source", event.source());
        check(event.chainHash().matches("[0-9a-f]{64}"), "chainhash", event.chainHash());
        attributes(event)
                .forEach((name, right) ->
                        check(right.equals(required(attributes, name)), name, required(attributes, name)));
        return event;
    }

    private static StreamId stream(Map<String, String> attributes) {
        String text = required(attributes, "partitionkey");
        try {
            return StreamId.parse(text);
        } catch (IllegalArgumentException noStream) {
            throw new MalformedEvent("partitionkey is wrong: " + text, noStream);
        }
    }

    private static long version(String sequence) {
        check(sequence.matches("[0-9]{10}") && !sequence.equals("0000000000"), "sequence", sequence);
        return Long.parseLong(sequence);
    }

    private static Instant time(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException noTime) {
            throw new MalformedEvent("time is wrong: " + text, noTime);
        }
    }

    private static String required(Map<String, String> attributes, String name) {
        String value = attributes.get(name);
        if (value == null || value.isEmpty()) {
            throw new MalformedEvent(name + " is missing", null);
        }
        if (value.length() > LONGEST) {
            throw new MalformedEvent(name + " has " + value.length() + " characters", null);
        }
        return value;
    }

    private static void check(boolean right, String name, String value) {
        if (!right) {
            throw new MalformedEvent(name + " is wrong: " + value, null);
        }
    }
}
