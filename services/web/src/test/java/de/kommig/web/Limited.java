package de.kommig.web;

import de.kommig.eventstore.store.InMemoryEventStore;
import de.kommig.tiny.TinyService;
import io.github.bucket4j.TimeMeter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** A tiny service of its own, with limits that tests reach and a clock that stands still unless they move it. */
final class Limited implements AutoCloseable {

    static final int BURST = 5;

    private final HttpClient client = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;
    private final AtomicLong nanos = new AtomicLong();

    Limited(String... settings) {
        TimeMeter clock = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return nanos.get();
            }

            @Override
            public boolean isWallClockBased() {
                return false;
            }
        };
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--server.forward-headers-strategy=native",
                "--kommig.limits.per-second=1",
                "--kommig.limits.burst=" + BURST,
                "--kommig.limits.anonymous.per-second=1",
                "--kommig.limits.anonymous.burst=" + BURST,
                "--kommig.limits.bad-tokens.per-second=1",
                "--kommig.limits.bad-tokens.burst=" + BURST,
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + Tiny.ISSUER.uri()));
        arguments.addAll(List.of(settings));
        context = ServiceLauncher.builder(TinyService.class, "tiny")
                .initializers(
                        starting -> ((GenericApplicationContext) starting).registerBean(TimeMeter.class, () -> clock))
                .run(arguments.toArray(String[]::new));
    }

    int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    HttpRequest.Builder request(String path, @Nullable String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    Tiny.Reply send(HttpRequest.Builder request) throws Exception {
        return new Tiny.Reply(client.send(request.build(), BodyHandlers.ofString()));
    }

    int get(String path, @Nullable String token) throws Exception {
        return send(request(path, token)).status();
    }

    Tiny.Reply write(String token) throws Exception {
        return send(request("/api/notes", token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"text\": \"hello\"}")));
    }

    /** The statuses of as many requests, all made at once. */
    List<Integer> atOnce(int requests, String path, Stream<String> tokens) {
        List<String> all = tokens.limit(requests).toList();
        List<CompletableFuture<Integer>> sent = IntStream.range(0, requests)
                .mapToObj(number -> client.sendAsync(
                                request(path, all.get(number)).build(), BodyHandlers.ofString())
                        .thenApply(response -> response.statusCode()))
                .toList();
        return sent.stream().map(CompletableFuture::join).toList();
    }

    int eventCount() {
        AtomicInteger count = new AtomicInteger();
        context.getBean(InMemoryEventStore.class).readAll(event -> count.incrementAndGet());
        return count.get();
    }

    @Override
    public void close() {
        context.close();
        client.close();
    }
}
