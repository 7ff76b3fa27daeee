package de.kommig.embeddedmongodb.changes;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What an update changed. Sub-documents are compared field by field, with dotted paths; a changed array is given whole.
 */
final class UpdateDescription {

    private final Document updated = new Document();
    private final List<String> removed = new ArrayList<>();

    private UpdateDescription() {}

    static Document between(Document before, Document after) {
        UpdateDescription description = new UpdateDescription();
        description.compare("", before, after);
        return new Document("updatedFields", description.updated)
                .append("removedFields", description.removed)
                .append("truncatedArrays", List.of());
    }

    private void compare(String path, Document before, Document after) {
        for (Map.Entry<String, Object> field : after.entrySet()) {
            Object old = before.get(field.getKey());
            if (old instanceof Document oldDocument && field.getValue() instanceof Document newDocument) {
                compare(path + field.getKey() + ".", oldDocument, newDocument);
            } else if (!Objects.equals(old, field.getValue()) || !before.containsKey(field.getKey())) {
                updated.put(path + field.getKey(), field.getValue());
            }
        }
        for (String name : before.keySet()) {
            if (!after.containsKey(name)) {
                removed.add(path + name);
            }
        }
    }
}
