package de.kommig.applications.attaching;

import static com.mongodb.client.model.Filters.ne;

import com.mongodb.client.model.Updates;
import java.util.Date;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;

/** How a document stands in GridFS: {@code {_id, filename, length, metadata{application, key, mediaType, sha256, state, …}}}. */
final class DocumentFile {

    static final String APPLICATION = "metadata.application";
    static final String STATE = "metadata.state";
    static final String ATTACHED = "metadata.attached";
    static final String HANDED_IN = "metadata.handedIn";
    static final String UPLOADED_AT = "metadata.uploadedAt";

    static final Bson KNOWN = ne(STATE, DocumentState.RECEIVED.name());

    private DocumentFile() {}

    static Bson write(StoredDocument document) {
        return Updates.combine(
                Updates.set("filename", document.name()),
                Updates.set(
                        "metadata",
                        new Document("application", document.application().toString())
                                .append("key", document.key())
                                .append("mediaType", document.mediaType())
                                .append("sha256", document.sha256())
                                .append("state", document.state().name())
                                .append("attached", document.attached())
                                .append("handedIn", document.handedIn())
                                .append("uploadedAt", Date.from(document.uploadedAt()))));
    }

    static StoredDocument read(Document file) {
        Document known = file.get("metadata", Document.class);
        return new StoredDocument(
                UUID.fromString(file.getString("_id")),
                UUID.fromString(known.getString("application")),
                known.getString("key"),
                file.getString("filename"),
                known.getString("mediaType"),
                file.getLong("length"),
                known.getString("sha256"),
                DocumentState.valueOf(known.getString("state")),
                known.getBoolean("attached"),
                known.getBoolean("handedIn"),
                known.getDate("uploadedAt").toInstant());
    }
}
