package de.kommig.testing;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.EventFamily;
import de.kommig.contracts.json.EventJson;
import de.kommig.eventstore.store.StoredEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Holds events against the JSON Schemas of the published language, {@code schemas/<type>.json} on the class path. */
public final class EventSchemas {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private EventSchemas() {}

    /**
     * Checks the JSON of an event that has not been stored. What belongs to no family of the platform, e.g. an event of a test's
     * own decider, is passed over.
     *
     * @throws AssertionError when it does not fit its schema
     */
    public static void check(Object event) {
        Optional<EventFamily<?>> family = EventFamilies.all().stream()
                .filter(candidate -> candidate.root().isInstance(event))
                .findFirst();
        family.ifPresent(found -> check(found.typeOf(event), EventJson.write(event)));
    }

    /**
     * Checks a stored event.
     *
     * @throws AssertionError when the event's data does not fit the schema of its type
     */
    public static void check(StoredEvent event) {
        check(event.type(), event.data());
    }

    /**
     * Checks the data of an event.
     *
     * @throws AssertionError when the data does not fit the schema of the type, or there is no such schema
     */
    public static void check(String type, String data) {
        List<Error> errors = SCHEMAS.computeIfAbsent(type, EventSchemas::load).validate(data, InputFormat.JSON);
        if (!errors.isEmpty()) {
            throw new AssertionError(type + " does not fit its schema: " + errors + "\n" + data);
        }
    }

    private static Schema load(String type) {
        String path = "schemas/" + type + ".json";
        try (InputStream in = EventSchemas.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new AssertionError("no schema " + path + " on the class path");
            }
            return REGISTRY.getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
