package de.kommig.embeddedmongodb.collections;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.CannotIndexParallelArraysError;
import de.kommig.embeddedmongodb.keys.KeyBytes;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The entries a document has in an index: one, or one for each element where a field is an array.
 */
final class IndexEntries {

    private IndexEntries() {}

    /** The combinations of field values under which the document is found. */
    static List<KeyValue> of(Document document, List<IndexKey> keys) {
        List<List<@Nullable Object>> combinations = List.of(List.of());
        List<String> arrays = new ArrayList<>();
        for (IndexKey key : keys) {
            Object value = Utils.getSubdocumentValueCollectionAware(document, key.getKey());
            if (value instanceof Collection<?>) {
                arrays.add(key.getKey());
            }
            combinations = combine(combinations, alternatives(value));
        }
        if (arrays.stream().map(Utils::firstFragment).distinct().count() > 1) {
            throw new CannotIndexParallelArraysError(arrays);
        }
        return combinations.stream().<KeyValue>map(KeyValue::new).toList();
    }

    /** How many of the fields there are up to the last one that is an array in the document. */
    static int upToLastArray(Document document, List<IndexKey> keys) {
        for (int i = keys.size(); i > 0; i--) {
            if (Utils.getSubdocumentValueCollectionAware(
                            document, keys.get(i - 1).getKey())
                    instanceof Collection<?>) {
                return i;
            }
        }
        return 0;
    }

    /** A combination as bytes, each field in its index's direction. */
    static byte[] encode(KeyValue values, List<IndexKey> keys) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < keys.size(); i++) {
            out.writeBytes(KeyBytes.encode(values.get(i), keys.get(i).isAscending()));
        }
        return out.toByteArray();
    }

    private static Collection<@Nullable Object> alternatives(@Nullable Object value) {
        LinkedHashSet<@Nullable Object> alternatives = new LinkedHashSet<>();
        if (value instanceof Collection<?> elements) {
            elements.forEach(element -> alternatives.add(nullIfMissing(element)));
        } else {
            alternatives.add(nullIfMissing(value));
        }
        if (alternatives.isEmpty()) {
            alternatives.add(null);
        }
        return alternatives;
    }

    private static @Nullable Object nullIfMissing(@Nullable Object value) {
        return value instanceof Missing ? null : value;
    }

    private static List<List<@Nullable Object>> combine(
            List<List<@Nullable Object>> combinations, Collection<@Nullable Object> values) {
        List<List<@Nullable Object>> longer = new ArrayList<>();
        for (List<@Nullable Object> combination : combinations) {
            for (Object value : values) {
                List<@Nullable Object> each = new ArrayList<>(combination);
                each.add(value);
                longer.add(each);
            }
        }
        return longer;
    }
}
