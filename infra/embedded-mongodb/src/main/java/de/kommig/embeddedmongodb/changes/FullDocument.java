package de.kommig.embeddedmongodb.changes;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.BadValueException;
import de.kommig.embeddedmongodb.bson.Fields;
import org.jspecify.annotations.Nullable;

/**
 * Adds to an update event the whole document where the stream asks for it. Images before and after a change are not kept: {@code
 * whenAvailable} gives null for them, {@code required} is refused when the stream opens.
 */
final class FullDocument {

    private final String mode;
    private final String modeBefore;
    private final DocumentLookup lookup;

    private FullDocument(String mode, String modeBefore, DocumentLookup lookup) {
        this.mode = mode;
        this.modeBefore = modeBefore;
        this.lookup = lookup;
    }

    static FullDocument of(Document options, DocumentLookup lookup) {
        String mode = orDefault(Fields.optional(options, "fullDocument", String.class), "default");
        String before = orDefault(Fields.optional(options, "fullDocumentBeforeChange", String.class), "off");
        switch (mode) {
            case "default", "updateLookup", "whenAvailable" -> {}
            default -> throw new BadValueException("fullDocument '" + mode + "' is not supported");
        }
        switch (before) {
            case "off", "whenAvailable" -> {}
            default -> throw new BadValueException("fullDocumentBeforeChange '" + before + "' is not supported");
        }
        return new FullDocument(mode, before, lookup);
    }

    void complete(Document event) {
        Object operation = event.get("operationType");
        if ("update".equals(operation) && !"default".equals(mode)) {
            event.put("fullDocument", "updateLookup".equals(mode) ? current(event) : null);
        }
        boolean hadDocument = "update".equals(operation) || "replace".equals(operation) || "delete".equals(operation);
        if (hadDocument && !"off".equals(modeBefore)) {
            event.put("fullDocumentBeforeChange", null);
        }
    }

    private @Nullable Document current(Document event) {
        Document namespace = Fields.document(event, "ns");
        return lookup.find(
                Fields.required(namespace, "db", String.class),
                Fields.required(namespace, "coll", String.class),
                Fields.document(event, "documentKey").get("_id"));
    }

    private static String orDefault(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }
}
