package de.kommig.benchmarks.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a small server that answers as a platform in trouble does. */
class HttpTest {

    private static final Voice SOMEBODY = Voice.funder(new UUID(1, 1));

    @TempDir
    Path folder;

    private HttpServer server;
    private final List<Integer> statuses = new CopyOnWriteArrayList<>();
    private final List<String> keys = new CopyOnWriteArrayList<>();
    private final List<String> tokensSeen = new CopyOnWriteArrayList<>();
    private final List<String> tokenForms = new CopyOnWriteArrayList<>();
    private volatile String retryAfter = "";
    private final AtomicInteger tokens = new AtomicInteger();

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/token", this::token);
        server.createContext("/api", this::api);
        server.start();
        describe(server.getAddress().getPort());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_command_is_sent_again_with_the_same_key_until_it_is_answered() {
        statuses.addAll(List.of(503, 500, 429, 201));
        try (Http http = new Http(running(), Duration.ofSeconds(20))) {
            Reply reply = http.send(command());

            assertThat(reply.status()).isEqualTo(201);
            assertThat(reply.version()).isEqualTo(7);
            assertThat(reply.createdId()).isEqualTo("42");
        }
        assertThat(keys).containsExactly("key", "key", "key", "key");
    }

    @Test
    void who_is_asked_to_come_again_later_does() {
        statuses.addAll(List.of(429, 200));
        retryAfter = "1";
        long begin = System.nanoTime();
        try (Http http = new Http(running(), Duration.ofSeconds(20))) {
            assertThat(http.send(command()).status()).isEqualTo(200);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void nobody_waits_longer_than_patience_lasts() {
        statuses.addAll(List.of(429, 429, 429));
        retryAfter = "3600";
        try (Http http = new Http(running(), Duration.ofMillis(200))) {
            assertThatThrownBy(() -> http.send(command())).isInstanceOf(NoAnswer.class);
        }
    }

    @Test
    void a_refusal_is_an_answer_and_is_not_asked_for_twice() {
        statuses.add(409);
        try (Http http = new Http(running(), Duration.ofSeconds(20))) {
            assertThat(http.send(command()).status()).isEqualTo(409);
        }
        assertThat(keys).hasSize(1);
    }

    @Test
    void a_token_is_kept_and_renewed_when_it_is_refused() {
        statuses.addAll(List.of(200, 401, 200));
        try (Http http = new Http(running(), Duration.ofSeconds(20))) {
            http.send(command());
            http.send(command());
        }
        assertThat(tokensSeen).containsExactly("Bearer token-1", "Bearer token-1", "Bearer token-2");
        assertThat(tokenForms).allMatch(form -> form.contains("role=funder&organisation=" + SOMEBODY.organisation()));
    }

    @Test
    void patience_has_an_end() {
        server.stop(0);
        try (Http http = new Http(running(), Duration.ofMillis(300))) {
            assertThatThrownBy(() -> http.send(command())).isInstanceOf(NoAnswer.class);
        }
    }

    @Test
    void a_platform_that_comes_back_elsewhere_is_found() throws IOException {
        statuses.add(200);
        int right = server.getAddress().getPort();
        try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            describe(gone.getLocalPort());
        }
        try (Http http = new Http(running(), Duration.ofSeconds(20))) {
            describe(right);
            assertThat(http.send(command()).status()).isEqualTo(200);
        }
    }

    @Test
    void a_description_without_the_secret_asks_for_it() throws IOException {
        Path file = folder.resolve("platform.json");
        Files.writeString(file, Files.readString(file).replace("loader", "nobody"));

        assertThatThrownBy(this::running).isInstanceOf(PlatformUnknown.class).hasMessageContaining("--secret");
    }

    private Running running() {
        return new Running(new Description(folder.resolve("platform.json").toString()), "loader", null);
    }

    private static Request command() {
        return Request.post(Service.REVIEWS, "/api/rounds", SOMEBODY, "{\"a\":1}", Map.of("Idempotency-Key", "key"));
    }

    private void describe(int port) throws IOException {
        String base = "http://127.0.0.1:" + port;
        StringBuilder services = new StringBuilder();
        for (Service service : Service.values()) {
            services.append(services.isEmpty() ? "" : ",").append("\"%s\":\"%s\"".formatted(service.id(), base));
        }
        Files.writeString(folder.resolve("platform.json"), """
                {"services":{%s},"tokenEndpoint":"%s/token","kafka":"k","mongodb":"m",
                 "coordinationCentre":"%s","loader":{"client":"loader","secret":"s"}}""".formatted(services, base, new UUID(2, 2)));
    }

    private void token(HttpExchange exchange) throws IOException {
        tokenForms.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        answer(
                exchange,
                200,
                "{\"access_token\":\"token-%d\",\"expires_in\":3600}".formatted(tokens.incrementAndGet()));
    }

    private void api(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
        tokensSeen.add(exchange.getRequestHeaders().getFirst("Authorization"));
        exchange.getResponseHeaders().add("ETag", "\"7\"");
        exchange.getResponseHeaders().add("Location", "http://127.0.0.1/api/rounds/42");
        if (!retryAfter.isEmpty()) {
            exchange.getResponseHeaders().add("Retry-After", retryAfter);
        }
        answer(exchange, statuses.removeFirst(), "{}");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
