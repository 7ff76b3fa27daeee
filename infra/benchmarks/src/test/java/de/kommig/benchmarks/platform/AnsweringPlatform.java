package de.kommig.benchmarks.platform;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A small server that answers as a platform in trouble does: with what it is told to, in that order. */
public final class AnsweringPlatform implements AutoCloseable {

    private final HttpServer server;
    private final Path description;
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final List<Map<String, String>> seen = new CopyOnWriteArrayList<>();
    private final List<String> paths = new CopyOnWriteArrayList<>();
    private final List<String> tokenForms = new CopyOnWriteArrayList<>();
    private final AtomicInteger tokens = new AtomicInteger();
    private volatile String retryAfter = "";
    private volatile int otherwise = 200;

    private record Answer(int status, String body) {}

    public AnsweringPlatform(Path folder) throws IOException {
        description = folder.resolve("platform.json");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/token", this::token);
        server.createContext("/api", this::api);
        server.start();
        describe(port());
    }

    /** With these statuses, one after the other. */
    public AnsweringPlatform answers(Integer... statuses) {
        Arrays.stream(statuses).map(status -> new Answer(status, "{}")).forEach(answers::add);
        return this;
    }

    /** With a refusal of that kind. */
    public AnsweringPlatform refuses(int status, String problem) {
        answers.add(new Answer(status, "{\"type\":\"https://kommig.de/problems/" + problem + "\"}"));
        return this;
    }

    /** With 200 and this body. */
    public AnsweringPlatform says(String body) {
        answers.add(new Answer(200, body));
        return this;
    }

    /** With this one when all others have been given. */
    public AnsweringPlatform thenAlways(int status) {
        otherwise = status;
        return this;
    }

    AnsweringPlatform asksToComeAgainIn(String seconds) {
        retryAfter = seconds;
        return this;
    }

    /** The platform as the loader finds it. */
    public Running running() {
        return new Running(new Description(description.toString()), "loader", null);
    }

    /** What each request said in this header. */
    public List<String> headers(String name) {
        return seen.stream()
                .map(headers -> Objects.requireNonNullElse(headers.get(name), ""))
                .toList();
    }

    /** The path of each request. */
    public List<String> paths() {
        return List.copyOf(paths);
    }

    List<String> tokenForms() {
        return List.copyOf(tokenForms);
    }

    int port() {
        return server.getAddress().getPort();
    }

    Path description() {
        return description;
    }

    /** Says that it listens elsewhere. */
    void describe(int port) throws IOException {
        String base = "http://127.0.0.1:" + port;
        StringBuilder services = new StringBuilder();
        for (Service service : Service.values()) {
            services.append(services.isEmpty() ? "" : ",").append("\"%s\":\"%s\"".formatted(service.id(), base));
        }
        Files.writeString(description, """
                {"services":{%s},"tokenEndpoint":"%s/token","kafka":"k","mongodb":"m","coordinationCentre":"%s",
                 "coordinator":"%s","loader":{"client":"loader","secret":"s"}}""".formatted(services, base, new UUID(2, 2), new UUID(2, 3)));
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
        paths.add(exchange.getRequestURI().getPath());
        seen.add(Map.of(
                "Idempotency-Key", header(exchange, "Idempotency-Key"),
                "Authorization", header(exchange, "Authorization"),
                "Acting-For", header(exchange, "Acting-For")));
        exchange.getResponseHeaders().add("ETag", "\"7\"");
        exchange.getResponseHeaders().add("Location", "http://127.0.0.1/api/rounds/42");
        if (!retryAfter.isEmpty()) {
            exchange.getResponseHeaders().add("Retry-After", retryAfter);
        }
        Answer next = Objects.requireNonNullElseGet(answers.poll(), () -> new Answer(otherwise, "{}"));
        answer(exchange, next.status(), next.body());
    }

    private static String header(HttpExchange exchange, String name) {
        return Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst(name), "");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
