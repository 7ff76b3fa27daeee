package de.kommig.organisations.people;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.bson.Document;

/**
 * A person as a MongoDB document, which Debezium publishes on {@code kommig.people} as it is:
 * {@code {_id: "<pseudonym>", revision, name, email, phone?, languages: ["de"], channels: {email: "daily"}, updatedAt: "<RFC 3339>"}}.
 */
final class PersonDocument {

    static final String REVISION = "revision";

    private PersonDocument() {}

    static Document of(KnownPerson person) {
        PersonalData data = person.data();
        Document document = new Document("_id", person.id().toString())
                .append(REVISION, person.revision())
                .append("name", data.name())
                .append("email", data.email());
        if (data.phone() != null) {
            document.append("phone", data.phone());
        }
        return document.append("languages", data.languages())
                .append(
                        "channels",
                        new Document("email", written(data.channels().email())))
                .append("updatedAt", person.updatedAt().toString());
    }

    static KnownPerson read(Document document) {
        String pace = document.get("channels", Document.class).getString("email");
        return new KnownPerson(
                UUID.fromString(document.getString("_id")),
                new PersonalData(
                        document.getString("name"),
                        document.getString("email"),
                        document.getString("phone"),
                        document.getList("languages", String.class),
                        new Channels(Channels.Pace.valueOf(pace.toUpperCase(Locale.ROOT)))),
                document.getLong(REVISION),
                Instant.parse(document.getString("updatedAt")));
    }

    private static String written(Channels.Pace pace) {
        return pace.name().toLowerCase(Locale.ROOT);
    }
}
