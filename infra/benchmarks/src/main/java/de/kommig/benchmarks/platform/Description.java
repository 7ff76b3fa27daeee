package de.kommig.benchmarks.platform;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where a platform describes itself: its {@code platform.json}, or its address. */
public record Description(String location) {

    private static final JsonMapper MAPPER = new JsonMapper();

    /**
     * Reads it as it is now; after a restart it may say something else.
     *
     * @throws PlatformUnknown when there is none, or it is no JSON
     */
    public JsonNode read() {
        try {
            return MAPPER.readTree(location.startsWith("http") ? fetched() : Files.readString(Path.of(location)));
        } catch (IOException | JacksonException absent) {
            throw new PlatformUnknown("no running platform described at " + location, absent);
        }
    }

    private String fetched() throws IOException {
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(location))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }
}
