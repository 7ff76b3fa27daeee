package de.kommig.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.tiny.TinyMain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** As in production: a process of its own, told by its environment to log for machines. */
class StructuredLogTest {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final JsonMapper MAPPER = new JsonMapper();

    @TempDir
    Path folder;

    @Test
    void each_line_is_a_document_that_names_service_and_correlation() throws Exception {
        Path log = folder.resolve("log");
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                TinyMain.class.getName(),
                "--server.port=0",
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + Tiny.ISSUER.uri());
        command.environment().put("LOGGING_STRUCTURED_FORMAT_CONSOLE", "ecs");
        Process process =
                command.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            int port = Integer.parseInt(await().atMost(SOON)
                    .until(() -> port(log), Optional::isPresent)
                    .orElseThrow());
            RawAnswer.to(
                    port,
                    "GET /api/notes/trouble?kind=bug",
                    List.of("Authorization: Bearer " + Tiny.token(Role.FUNDER), "X-Correlation-Id: followed.through"));
            JsonNode failure = await().atMost(SOON)
                    .until(
                            () -> documents(log).stream()
                                    .filter(line -> line.has("error"))
                                    .findFirst(),
                            Optional::isPresent)
                    .orElseThrow();

            assertThat(failure.at("/service/name").asString()).isEqualTo("tiny");
            assertThat(failure.at("/log/level").asString()).isEqualTo("ERROR");
            assertThat(failure.path("correlation").asString()).isEqualTo("followed.through");
            assertThat(failure.path("message").asString()).isEqualTo("GET /api/notes/trouble failed");
            assertThat(failure.toString()).doesNotContain("secret detail");
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static Optional<String> port(Path log) throws IOException {
        return PORT.matcher(Files.readString(log))
                .results()
                .map((MatchResult match) -> match.group(1))
                .findFirst();
    }

    /** Throws when a line is none. */
    private static List<JsonNode> documents(Path log) throws IOException {
        String written = Files.readString(log);
        // The last line may be under way.
        return written.substring(0, written.lastIndexOf('\n') + 1)
                .lines()
                .map(MAPPER::readTree)
                .toList();
    }
}
