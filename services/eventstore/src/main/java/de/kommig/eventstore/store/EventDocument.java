package de.kommig.eventstore.store;

import de.kommig.contracts.json.MalformedEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bson.Document;

/** An event as a MongoDB document: its attributes and its data, each a string, and {@code _id}, the same as {@code id}. */
public final class EventDocument {

    private static final String DATA = "data";

    private EventDocument() {}

    /** The document to store. */
    public static Document of(StoredEvent event) {
        Document document = new Document("_id", event.id());
        document.putAll(CloudEvent.attributes(event));
        return document.append(DATA, event.data());
    }

    /**
     * The event in a document.
     *
     * @throws MalformedEvent when a field is missing, is no string or contradicts another
     */
    public static StoredEvent read(Map<String, Object> document) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (String name : CloudEvent.ATTRIBUTES) {
            if (document.get(name) instanceof String text) {
                attributes.put(name, text);
            }
        }
        if (!(document.get(DATA) instanceof String data)) {
            throw new MalformedEvent("data is no text", null);
        }
        StoredEvent event = CloudEvent.read(attributes, data);
        if (!event.id().equals(document.get("_id"))) {
            throw new MalformedEvent("_id is wrong: " + document.get("_id"), null);
        }
        return event;
    }
}
