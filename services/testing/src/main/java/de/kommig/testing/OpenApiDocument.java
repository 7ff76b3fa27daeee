package de.kommig.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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
        Path file = root().resolve("docs/api").resolve(service.name() + ".json");
        check(document, file, Boolean.getBoolean("kommig.openapi.write"));
    }

    static void check(String document, Path file, boolean write) {
        String generated = pretty(document);
        try {
            if (write) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, generated);
            }
            String checkedIn = Files.exists(file) ? Files.readString(file) : "";
            if (!checkedIn.equals(generated)) {
                throw new AssertionError(differenceBetween(file, checkedIn, generated));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String pretty(String json) {
        return MAPPER.writeValueAsString(MAPPER.readValue(json, TreeMap.class)).replace("\r\n", "\n") + "\n";
    }

    private static String differenceBetween(Path file, String checkedIn, String generated) {
        String[] before = checkedIn.lines().toArray(String[]::new);
        String[] now = generated.lines().toArray(String[]::new);
        int line = 0;
        while (line < before.length && line < now.length && before[line].equals(now[line])) {
            line++;
        }
        return "%s is not what the service says of itself; first difference in line %d:%n  %s%n  %s%nWrite it anew with -Dkommig.openapi.write=true"
                .formatted(
                        file.getFileName(),
                        line + 1,
                        line < before.length ? before[line] : "(end)",
                        line < now.length ? now[line] : "(end)");
    }

    /** The folder that holds the whole project, from wherever in it the tests are started. */
    private static Path root() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("services")) && Files.isDirectory(folder.resolve("infra"))) {
                return folder;
            }
        }
        throw new IllegalStateException("the tests do not run inside the project");
    }
}
