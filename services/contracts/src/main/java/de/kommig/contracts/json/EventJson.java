package de.kommig.contracts.json;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and writes events as JSON. Fields that a newer writer added are passed over (additive evolution); a missing or
 * wrongly typed field is an error.
 */
public final class EventJson {

    private static final JsonMapper MAPPER = KommigJson.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private EventJson() {}

    /** The JSON text of an event's data. Its bytes in UTF-8 are what is hashed and what travels. */
    public static String write(Object event) {
        return MAPPER.writeValueAsString(event);
    }

    /**
     * @throws MalformedEvent when the text is no JSON or does not fit the record
     */
    public static <E> E read(String json, Class<E> record) {
        try {
            E event = MAPPER.readValue(json, record);
            if (event == null) {
                throw new MalformedEvent("null is no event", null);
            }
            MissingValues.in(event).ifPresent(path -> {
                throw new MalformedEvent(record.getSimpleName() + ": nothing at " + path, null);
            });
            return event;
        } catch (JacksonException malformed) {
            throw new MalformedEvent(
                    record.getSimpleName() + ": " + malformed.getOriginalMessage() + " at "
                            + malformed.getPathReference(),
                    malformed);
        }
    }
}
