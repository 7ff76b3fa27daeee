package de.kommig.backbone;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bson.Document;

/** Event documents as a service stores them. */
final class StoredEvent {

    static final List<String> FIELDS = List.of(
            "specversion",
            "id",
            "source",
            "type",
            "subject",
            "time",
            "dataschema",
            "partitionkey",
            "sequence",
            "correlationid",
            "causationid",
            "actor",
            "chainhash");

    private StoredEvent() {}

    static String newStream() {
        return "call-" + UUID.randomUUID();
    }

    static Document of(String stream, int version, String data) {
        var sequence = String.format(Locale.ROOT, "%010d", version);
        var id = stream + "/" + sequence;
        return new Document("_id", id)
                .append("specversion", "1.0")
                .append("id", id)
                .append("source", "/applications/calls")
                .append("type", "de.kommig.call.published.v1")
                .append("subject", stream.substring("call-".length()))
                .append("time", "2026-01-02T03:04:05.678Z")
                .append("datacontenttype", "application/json")
                .append("dataschema", "https://kommig.de/schemas/call-published-v1.json")
                .append("partitionkey", stream)
                .append("sequence", sequence)
                .append("correlationid", UUID.randomUUID().toString())
                .append("causationid", UUID.randomUUID().toString())
                .append("actor", "system:applications")
                .append("chainhash", "5f".repeat(32))
                .append("data", data);
    }
}
