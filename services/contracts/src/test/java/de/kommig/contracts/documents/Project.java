package de.kommig.contracts.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is checked in. */
final class Project {

    private Project() {}

    /** The folder of the documents for other systems. */
    static Path documents() {
        return root().resolve("docs").resolve("api");
    }

    /** The OpenAPI documents, one for each service. */
    static List<Path> openApiDocuments() {
        try (Stream<Path> files = Files.list(documents())) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.endsWith("asyncapi.json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The topics of the event backbone by their names. */
    static Map<String, JsonNode> topics() {
        Map<String, JsonNode> topics = new LinkedHashMap<>();
        JsonMapper.shared()
                .readTree(text(root().resolve("infra/connect/topics.json")))
                .forEach(topic -> topics.put(topic.get("name").asString(), topic));
        return topics;
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String resource(String path) {
        try (InputStream in = Project.class.getResourceAsStream("/" + path)) {
            return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("services")) && Files.isDirectory(folder.resolve("infra"))) {
                return folder;
            }
        }
        throw new IllegalStateException("the tests do not run inside the project");
    }
}
