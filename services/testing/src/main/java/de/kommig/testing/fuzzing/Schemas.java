package de.kommig.testing.fuzzing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

/**
 * Writes JSON by the schemas of an OpenAPI document. As text, and with a chance for each value and name to be a bad one, because no tree
 * holds {@code 1e999999} or the same name twice.
 */
final class Schemas {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int DEEPEST = 8;
    private static final List<String> WORDS = List.of("Sprachcafé", "Treffen, einmal in der Woche.", "x");
    /** Good values where a schema does not say what is good; all others are found by type. */
    private static final Map<String, String> BY_NAME = Map.of(
            "currency", "EUR",
            "field", "/answers/goals",
            "criterion", "need",
            "charter", "civic-engagement",
            "version", "2021-12",
            "opensAt", "2026-01-01T00:00:00Z",
            "closesAt", "2099-12-31T23:59:59Z",
            "respondBy", "2098-01-01T00:00:00Z");

    private final JsonNode openApi;
    private final Known known;

    Schemas(JsonNode openApi, Known known) {
        this.openApi = openApi;
        this.known = known;
    }

    /** @param spoilt in how many of a hundred places something bad stands; 0 for a good document */
    String write(JsonNode schema, Dice dice, int spoilt) {
        return write("", schema, dice, spoilt, 0);
    }

    private String write(String field, JsonNode declared, Dice dice, int spoilt, int depth) {
        JsonNode schema = resolve(declared);
        if (dice.chance(spoilt)) {
            return dice.one(NastyJson.VALUES);
        }
        if (schema.path("enum").size() > 0) {
            return schema.path("enum")
                    .get(dice.below(schema.path("enum").size()))
                    .toString();
        }
        return switch (type(schema)) {
            case "object" -> object(schema, dice, spoilt, depth);
            case "array" -> array(schema, dice, spoilt, depth);
            case "integer" -> Integer.toString(schema.path("minimum").asInt(1) + dice.below(5));
            case "number" -> dice.below(1000) + ".5";
            case "boolean" -> Boolean.toString(dice.chance(50));
            default -> StringNode.valueOf(text(field, schema, dice)).toString();
        };
    }

    private JsonNode resolve(JsonNode schema) {
        String ref = schema.path("$ref").asString("");
        JsonNode target = ref.isEmpty() ? schema : openApi.at(ref.substring(1));
        JsonNode choices = target.has("oneOf") ? target.path("oneOf") : target.path("anyOf");
        return choices.isEmpty() ? target : resolve(choices.get(0));
    }

    /** OpenAPI 3.1 may give several types, {@code null} among them. */
    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.get(0).asString() : type.asString("string");
    }

    private String object(JsonNode schema, Dice dice, int spoilt, int depth) {
        List<String> fields = new ArrayList<>();
        List<String> required =
                schema.path("required").valueStream().map(JsonNode::asString).toList();
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            boolean optional = !required.contains(property.getKey());
            if (depth > DEEPEST || dice.chance(optional ? 50 : spoilt / 2)) {
                continue;
            }
            String name = dice.chance(spoilt / 3) ? '"' + dice.one(NastyJson.NAMES) + '"' : quoted(property.getKey());
            fields.add(name + ": " + write(property.getKey(), property.getValue(), dice, spoilt, depth + 1));
            if (dice.chance(spoilt / 3)) {
                fields.add(name + ": " + write(property.getKey(), property.getValue(), dice, spoilt, depth + 1));
            }
        }
        JsonNode free = schema.path("additionalProperties");
        if (free.isObject() && depth <= DEEPEST) {
            for (String name : List.of("goals", "target-group")) {
                String spelled = dice.chance(spoilt) ? '"' + dice.one(NastyJson.NAMES) + '"' : quoted(name);
                fields.add(spelled + ": " + write(name, free, dice, spoilt, depth + 1));
            }
        }
        return "{" + String.join(", ", fields) + "}";
    }

    private String array(JsonNode schema, Dice dice, int spoilt, int depth) {
        StringJoiner items = new StringJoiner(", ", "[", "]");
        int count = depth > DEEPEST ? 0 : 1 + dice.below(3);
        for (int i = 0; i < count; i++) {
            items.add(write("", schema.path("items"), dice, spoilt, depth + 1));
        }
        return items.toString();
    }

    private String text(String field, JsonNode schema, Dice dice) {
        String good = BY_NAME.get(field);
        if (good != null) {
            return good;
        }
        if (schema.has("example")) {
            return schema.path("example").asString();
        }
        return switch (schema.path("format").asString("")) {
            case "uuid" -> known.one("", dice);
            case "email" -> "amira@example.org";
            case "date-time" ->
                dice.one(List.of("2026-01-01T00:00:00Z", "2026-06-01T12:00:00.5Z", "2099-12-31T23:59:59Z"));
            default -> dice.one(WORDS);
        };
    }

    private static String quoted(String name) {
        return MAPPER.writeValueAsString(name);
    }
}
