package de.kommig.organisations.accesses;

import java.util.Date;
import java.util.Locale;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** An access as a MongoDB document: {@code {_id, at: date, actor, actingFor?, subject, what: "name", endpoint, correlation}}. */
final class AccessDocument {

    static final String AT = "at";
    static final String SUBJECT = "subject";

    private static final String ACTING_FOR = "actingFor";

    private AccessDocument() {}

    static Document of(Access access) {
        Document document = new Document("_id", UUID.randomUUID().toString())
                .append(AT, Date.from(access.at()))
                .append("actor", access.actor().toString());
        if (access.actingFor() != null) {
            document.append(ACTING_FOR, access.actingFor().toString());
        }
        return document.append(SUBJECT, access.subject().toString())
                .append("what", access.what().name().toLowerCase(Locale.ROOT))
                .append("endpoint", access.endpoint())
                .append("correlation", access.correlation());
    }

    static Access read(Document document) {
        return new Access(
                document.getDate(AT).toInstant(),
                UUID.fromString(document.getString("actor")),
                orNull(document.getString(ACTING_FOR)),
                UUID.fromString(document.getString(SUBJECT)),
                Disclosure.valueOf(document.getString("what").toUpperCase(Locale.ROOT)),
                document.getString("endpoint"),
                document.getString("correlation"));
    }

    private static @Nullable UUID orNull(@Nullable String id) {
        return id == null ? null : UUID.fromString(id);
    }
}
