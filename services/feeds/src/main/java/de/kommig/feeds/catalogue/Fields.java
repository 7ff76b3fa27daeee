package de.kommig.feeds.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What a schema says, as rows of a table: field, kind, whether it is always there, meaning.
 *
 * @param document in which references lead somewhere
 */
record Fields(JsonNode document, Texts texts) {

    private static final int DEEPEST = 5;

    /** The columns of {@link #rows}. */
    List<String> columns() {
        return List.of(texts.of("field"), texts.of("kind"), texts.of("always"), texts.of("meaning"));
    }

    List<List<String>> rows(JsonNode schema) {
        List<List<String>> rows = new ArrayList<>();
        add(schema, "", rows, 0);
        return rows;
    }

    /** Follows references; what they lead to says the rest. */
    JsonNode resolved(JsonNode schema) {
        JsonNode at = schema;
        for (int i = 0; i < DEEPEST; i++) {
            JsonNode ref = at.has("$ref") ? at.get("$ref") : at.at("/allOf/0/$ref");
            if (ref.isMissingNode() || at.has("properties")) {
                return at;
            }
            at = document.at(ref.asString().substring(1));
        }
        return at;
    }

    private void add(JsonNode schema, String prefix, List<List<String>> rows, int depth) {
        JsonNode object = resolved(schema);
        Set<String> required = new HashSet<>();
        object.path("required").forEach(name -> required.add(name.asString()));
        object.path("properties").forEachEntry((name, field) -> {
            boolean list = resolved(field).has("items");
            String path = prefix + name + (list ? "[]" : "");
            rows.add(List.of(
                    Html.code(path),
                    kind(field),
                    texts.of(required.contains(name) ? "yes" : "no"),
                    "<span lang=\"en\">" + Html.prose(meaning(field)) + "</span>"));
            if (depth < DEEPEST) {
                add(list ? resolved(field).get("items") : field, path + ".", rows, depth + 1);
            }
        });
    }

    private String meaning(JsonNode field) {
        return field.has("description")
                ? field.get("description").asString()
                : resolved(field).path("description").asString("");
    }

    private String kind(JsonNode field) {
        JsonNode schema = resolved(field);
        JsonNode item = schema.has("items") ? resolved(schema.get("items")) : schema;
        if (item.has("const")) {
            return Html.code(item.get("const").asString());
        }
        if (item.has("enum")) {
            return item.get("enum")
                    .valueStream()
                    .map(value -> Html.code(value.asString()))
                    .collect(Collectors.joining(" "));
        }
        JsonNode type = item.path("type");
        String name = type.isArray() ? type.path(0).asString("") : type.asString("");
        return Html.escaped(item.has("format") ? item.get("format").asString() : name);
    }
}
