package de.kommig.notifications.inbox;

import de.kommig.notifications.telling.Audience;
import de.kommig.notifications.telling.Kind;
import de.kommig.notifications.telling.Message;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.bson.Document;

/** How an entry is stored. */
final class EntryDocument {

    /** Always with three digits behind the second, so that text sorts as time does. */
    private static final DateTimeFormatter MILLIS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private EntryDocument() {}

    /** Where a message stands in any inbox: by time, then by event; unique, as no two messages have one event and one recipient. */
    static String position(Message message) {
        return MILLIS.format(message.time()) + " " + message.event() + " " + message.recipient();
    }

    static Document write(Message message) {
        Document facts = new Document();
        new TreeMap<>(message.facts()).forEach(facts::append);
        return new Document("_id", EntryId.of(message).toString())
                .append("recipient", message.recipient().toString())
                .append("position", position(message))
                .append("audience", message.audience().name())
                .append("kind", message.kind().name())
                .append("event", message.event())
                .append("time", message.time().toString())
                .append("subject", message.subject().toString())
                .append("facts", facts);
    }

    static Message read(Document document) {
        Map<String, String> facts = new TreeMap<>();
        document.get("facts", Document.class).forEach((name, value) -> facts.put(name, (String) value));
        return new Message(
                UUID.fromString(document.getString("recipient")),
                Audience.valueOf(document.getString("audience")),
                Kind.valueOf(document.getString("kind")),
                document.getString("event"),
                Instant.parse(document.getString("time")),
                UUID.fromString(document.getString("subject")),
                facts);
    }
}
