package de.kommig.contracts.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schemas of the published language under one roof. AsyncAPI's own schema language is draft 7, where nothing may stand beside a {@code $ref},
 * and every reference begins at the document's root; ours use nothing else that draft 7 does not know.
 */
final class HoistedSchemas {

    private static final String LOCAL = "#/$defs/";
    private static final String ROOF = "#/components/schemas/";

    private final ObjectNode roof;
    private final Map<String, List<JsonNode>> variants = new HashMap<>();

    HoistedSchemas(ObjectNode roof) {
        this.roof = roof;
    }

    /** Puts a schema, and what it defines for itself, under the roof; definitions that are the same in several schemas once. */
    void add(String name, JsonNode schema) {
        JsonNode definitions = schema.path("$defs");
        Map<String, String> names = new HashMap<>();
        definitions.propertyNames().forEach(each -> names.put(each, nameOf(each, resolved(each, definitions))));
        definitions.forEachEntry((each, definition) -> {
            String hoisted = names.get(each);
            if (!roof.has(hoisted)) {
                roof.set(hoisted, rewritten(definition, names));
            }
        });
        ObjectNode own = (ObjectNode) schema.deepCopy();
        own.remove(List.of("$schema", "$id", "$defs"));
        roof.set(name, rewritten(own, names));
    }

    private String nameOf(String name, JsonNode resolved) {
        List<JsonNode> known = variants.computeIfAbsent(name, none -> new ArrayList<>());
        if (!known.contains(resolved)) {
            known.add(resolved);
        }
        int variant = known.indexOf(resolved);
        return variant == 0 ? name : name + (variant + 1);
    }

    /** With all that it refers to, so that two that only look the same are told apart. */
    private static JsonNode resolved(String name, JsonNode definitions) {
        JsonNode copy = definitions.get(name).deepCopy();
        for (String ref : copy.findValuesAsString("$ref")) {
            String other = ref.substring(LOCAL.length());
            ((ObjectNode) copy).set("resolved " + other, resolved(other, definitions));
        }
        return copy;
    }

    private static JsonNode rewritten(JsonNode schema, Map<String, String> names) {
        if (schema instanceof ArrayNode array) {
            ArrayNode copy = array.arrayNode();
            array.forEach(each -> copy.add(rewritten(each, names)));
            return copy;
        }
        if (!(schema instanceof ObjectNode object)) {
            return schema;
        }
        ObjectNode copy = JsonMapper.shared().createObjectNode();
        object.forEachEntry((key, value) -> {
            if (!key.equals("$ref")) {
                copy.set(key, rewritten(value, names));
            }
        });
        if (object.has("$ref")) {
            String there = ROOF + names.get(object.get("$ref").asString().substring(LOCAL.length()));
            (copy.isEmpty() ? copy : copy.putArray("allOf").addObject()).put("$ref", there);
        }
        return copy;
    }
}
