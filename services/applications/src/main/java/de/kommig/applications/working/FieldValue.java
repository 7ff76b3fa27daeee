package de.kommig.applications.working;

import de.kommig.contracts.json.KommigJson;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Values of fields as JSON text, always written the same way, so that equal values are equal texts: {@code Money} for the requested amount,
 * {@code Period}, {@code CostLine}, {@code FundingSource}, a list of keys for regions, topics and orders, a list of rows for a table, a text for the rest.
 */
public final class FieldValue {

    private static final JsonMapper MAPPER = KommigJson.builder().build();

    private FieldValue() {}

    /** The text for a value. */
    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static <T> T read(String value, Class<T> type) {
        return MAPPER.readValue(value, type);
    }

    static <T> T read(String value, TypeReference<T> type) {
        return MAPPER.readValue(value, type);
    }

    /** The value as JSON, for others to look at. */
    public static JsonNode tree(String value) {
        return MAPPER.readTree(value);
    }
}
