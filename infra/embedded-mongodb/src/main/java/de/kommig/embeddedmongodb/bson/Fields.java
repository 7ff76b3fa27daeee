package de.kommig.embeddedmongodb.bson;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.FailedToParseException;
import de.bwaldvogel.mongo.exception.TypeMismatchException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Typed access to the fields of a command. A field of the wrong type is the client's error (code 14), a missing one too (code 9).
 */
public final class Fields {

    private Fields() {}

    public static <T> @Nullable T optional(Document document, String name, Class<T> type) {
        Object value = document.get(name);
        if (value != null && !type.isInstance(value)) {
            throw new TypeMismatchException("Field '" + name + "' has the wrong type: "
                    + value.getClass().getSimpleName() + " instead of " + type.getSimpleName());
        }
        return type.cast(value);
    }

    public static <T> T required(Document document, String name, Class<T> type) {
        T value = optional(document, name, type);
        if (value == null) {
            throw new FailedToParseException("Missing expected field '" + name + "'");
        }
        return value;
    }

    /** A sub-document, empty when missing. */
    public static Document document(Document document, String name) {
        Document value = optional(document, name, Document.class);
        return value == null ? new Document() : value;
    }

    /** The documents of a list, none when missing. */
    public static List<Document> documents(Document document, String name) {
        List<?> values = optional(document, name, List.class);
        return values == null
                ? List.of()
                : values.stream().map(value -> asDocument(value, name)).toList();
    }

    public static long number(Document document, String name, long otherwise) {
        Number value = optional(document, name, Number.class);
        return value == null ? otherwise : value.longValue();
    }

    /** MongoDB's truth: false, null and zero are false, everything else is true. */
    public static boolean isTrue(@Nullable Object value) {
        return switch (value) {
            case null -> false;
            case Boolean bool -> bool;
            case Number number -> number.doubleValue() != 0;
            default -> true;
        };
    }

    private static Document asDocument(Object value, String name) {
        if (value instanceof Document document) {
            return document;
        }
        throw new TypeMismatchException("Each element of '" + name + "' must be an object");
    }
}
