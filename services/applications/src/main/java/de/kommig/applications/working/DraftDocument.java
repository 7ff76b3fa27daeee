package de.kommig.applications.working;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * How a draft stands in the database: {@code {_id, revision, version, basis, sealedVersion?, sealedAt?, title, requested, fields[], conflicts[],
 * commands[]}}, each field as {@code {field, value?, by?, at, revision}}. What lists show, title and amount, stands at the top and not among the fields again.
 */
final class DraftDocument {

    static final String ID = "_id";
    static final String REVISION = "revision";
    static final String TITLE = "title";
    static final String REQUESTED = "requested";

    private DraftDocument() {}

    static Document write(WorkingDraft draft) {
        Document document = new Document(ID, draft.application().toString())
                .append(REVISION, draft.revision())
                .append("version", draft.version())
                .append("basis", draft.basis())
                .append(TITLE, draft.value(Field.of(FieldKind.TITLE)))
                .append(REQUESTED, draft.value(Field.of(FieldKind.REQUESTED_AMOUNT)))
                .append(
                        "fields",
                        draft.entries().stream().map(DraftDocument::field).toList())
                .append(
                        "conflicts",
                        draft.conflicts().stream().map(DraftDocument::write).toList())
                .append("commands", draft.commands());
        Seal seal = draft.seal();
        return seal == null
                ? document
                : document.append("sealedVersion", seal.version()).append("sealedAt", Date.from(seal.at()));
    }

    private static Document field(Entry entry) {
        Document field = write(entry);
        if (top(entry.field().pointer()) != null) {
            field.remove("value");
        }
        return field;
    }

    /** Where the value of a field stands that lists show; {@code null}: with the field. */
    private static @Nullable String top(String pointer) {
        if (pointer.equals(Field.of(FieldKind.TITLE).pointer())) {
            return TITLE;
        }
        return pointer.equals(Field.of(FieldKind.REQUESTED_AMOUNT).pointer()) ? REQUESTED : null;
    }

    private static Document write(Entry entry) {
        return new Document("field", entry.field().pointer())
                .append("value", entry.value())
                .append("by", entry.by() == null ? null : entry.by().toString())
                .append("at", Date.from(entry.at()))
                .append(REVISION, entry.revision());
    }

    static WorkingDraft read(Document document) {
        return new WorkingDraft(
                UUID.fromString(document.getString(ID)),
                document.getLong(REVISION),
                document.getLong("version"),
                document.getLong("basis"),
                seal(document),
                fields(document),
                entries(document, "conflicts"),
                List.copyOf(document.getList("commands", String.class)));
    }

    private static @Nullable Seal seal(Document document) {
        Long version = document.getLong("sealedVersion");
        return version == null ? null : new Seal(version, time(document, "sealedAt"));
    }

    /** In documents written before, these values stand with their fields too. */
    private static List<Entry> fields(Document document) {
        return entries(document, "fields").stream()
                .map(one -> {
                    String top = one.value() == null ? top(one.field().pointer()) : null;
                    return top == null
                            ? one
                            : new Entry(one.field(), document.getString(top), one.by(), one.at(), one.revision());
                })
                .toList();
    }

    private static List<Entry> entries(Document document, String name) {
        return document.getList(name, Document.class).stream()
                .map(one -> new Entry(
                        Field.at(one.getString("field")).orElseThrow(),
                        one.getString("value"),
                        one.getString("by") == null ? null : UUID.fromString(one.getString("by")),
                        time(one, "at"),
                        one.getLong(REVISION)))
                .toList();
    }

    private static Instant time(Document document, String name) {
        return document.getDate(name).toInstant();
    }
}
