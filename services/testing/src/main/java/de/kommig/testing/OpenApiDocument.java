package de.kommig.testing;

import java.nio.file.Path;
import java.util.TreeMap;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps {@code docs/api/<service>.json} equal to what the service says of itself:
 *
 * <pre>{@code
 * @Test
 * void the_documentation_is_what_the_service_does() {
 *     OpenApiDocument.check(SERVICE);
 * }
 * }</pre>
 *
 * To write the file anew: {@code ./mvnw -pl services/<service> test -Dkommig.openapi.write=true}.
 */
public final class OpenApiDocument {

    private static final String WRITE = "kommig.openapi.write";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private OpenApiDocument() {}

    /**
     * Compares the file with what the service says now.
     *
     * @throws AssertionError when the file is missing or says something else
     */
    public static void check(RunningService service) {
        String document = service.anonymous().get("/api-docs").expect(200).text();
        CheckedInFile.inDocs("api/" + service.name() + ".json", WRITE).check(pretty(document));
    }

    static void check(String document, Path file, boolean write) {
        new CheckedInFile(file, WRITE).check(pretty(document), write);
    }

    private static String pretty(String json) {
        return MAPPER.writeValueAsString(MAPPER.readValue(json, TreeMap.class)).replace("\r\n", "\n") + "\n";
    }
}
