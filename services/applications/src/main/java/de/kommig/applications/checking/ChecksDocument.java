package de.kommig.applications.checking;

import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Results as they are stored: {@code {_id, turn, revision, items: [{item, result, note?, by?, organisation, at, version, command}], seal?: {version,
 * at}}}.
 */
final class ChecksDocument {

    static final String TURN = "turn";
    static final String ITEMS = "items";
    static final String BY = "by";

    private static final String REVISION = "revision";
    private static final String SEAL = "seal";
    private static final String AT = "at";
    private static final String VERSION = "version";

    private ChecksDocument() {}

    static Document write(Results results) {
        Document document = new Document("_id", results.application().toString())
                .append(TURN, results.turn())
                .append(REVISION, results.revision())
                .append(
                        ITEMS,
                        results.items().stream().map(ChecksDocument::write).toList());
        Results.Seal seal = results.seal();
        if (seal != null) {
            document.append(SEAL, new Document(VERSION, seal.version()).append(AT, Date.from(seal.at())));
        }
        return document;
    }

    private static Document write(CheckedItem item) {
        Document document =
                new Document("item", item.item()).append("result", item.result().name());
        if (item.note() != null) {
            document.append("note", item.note());
        }
        if (item.by() != null) {
            document.append(BY, item.by().toString());
        }
        return document.append("organisation", item.organisation().toString())
                .append(AT, Date.from(item.at()))
                .append(VERSION, item.version())
                .append("command", item.command());
    }

    static Results read(Document stored) {
        return new Results(
                UUID.fromString(stored.getString("_id")),
                stored.getLong(TURN),
                stored.getLong(REVISION),
                stored.getList(ITEMS, Document.class).stream()
                        .map(ChecksDocument::item)
                        .toList(),
                seal(stored.get(SEAL, Document.class)));
    }

    private static Results.@Nullable Seal seal(@Nullable Document stored) {
        return stored == null ? null : new Results.Seal(stored.getLong(VERSION), instant(stored));
    }

    private static CheckedItem item(Document stored) {
        String by = stored.getString(BY);
        return new CheckedItem(
                stored.getString("item"),
                ItemResult.valueOf(stored.getString("result")),
                stored.getString("note"),
                by == null ? null : UUID.fromString(by),
                UUID.fromString(stored.getString("organisation")),
                instant(stored),
                stored.getInteger(VERSION),
                stored.getString("command"));
    }

    private static Instant instant(Document stored) {
        return Objects.requireNonNull(stored.getDate(AT)).toInstant();
    }
}
