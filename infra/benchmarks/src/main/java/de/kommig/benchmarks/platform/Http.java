package de.kommig.benchmarks.platform;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Speaks to the platform's services. What can be answered differently a moment later (no connection, a broken one, 401, 429, 5xx) is
 * sent again unchanged, with the same {@code Idempotency-Key}, for a bounded time and not before {@code Retry-After}.
 */
public final class Http implements AutoCloseable {

    private static final Duration ONE_TRY = Duration.ofSeconds(15);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final Running running;
    private final Tokens tokens;
    private final Duration patience;

    /** @param patience for how long a request is tried again before the answer counts as missing */
    public Http(Running running, Duration patience) {
        this.running = running;
        this.tokens = new Tokens(client, running);
        this.patience = patience;
    }

    /** Fetches the token that this voice will need, so that its first request is not measured with it. */
    public void prepare(Voice voice) {
        retrying("token", () -> {
            tokens.of(voice);
            return new Reply(200, "", null, null, System.nanoTime());
        });
    }

    /**
     * Sends a request until it is answered with something other than a passing failure.
     *
     * @throws NoAnswer when patience ends first
     */
    public Reply send(Request request) {
        return retrying(request.method() + " " + request.path(), () -> once(request));
    }

    /**
     * Sends bytes as a document, once, for as long as they take.
     *
     * @throws IOException when they do not arrive
     */
    public Reply upload(Service service, String path, Voice voice, Supplier<InputStream> content)
            throws IOException, InterruptedException {
        HttpRequest request = as(voice, service, path)
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofInputStream(content))
                .build();
        return reply(client.send(request, HttpResponse.BodyHandlers.ofString()));
    }

    /** Who this voice is, as headers of a request that is sent in another way: a line each. */
    public String headersOf(Voice voice) throws IOException, InterruptedException {
        return "Authorization: Bearer " + tokens.of(voice) + "\r\nActing-For: " + voice.actingFor() + "\r\n";
    }

    private Reply once(Request request) throws IOException, InterruptedException {
        HttpRequest.Builder builder =
                as(request.voice(), request.service(), request.path()).timeout(ONE_TRY);
        request.headers().forEach(builder::header);
        if (request.body() == null) {
            builder.method(request.method(), BodyPublishers.noBody());
        } else {
            builder.header("Content-Type", "application/json")
                    .method(request.method(), BodyPublishers.ofString(request.body()));
        }
        HttpResponse<String> response = client.send(builder.build(), HttpResponse.BodyHandlers.ofString());
        int status = response.statusCode();
        if (status == 401) {
            tokens.forget(request.voice());
        }
        if (status == 401 || status == 429 || status >= 500) {
            throw Busy.of(response);
        }
        return reply(response);
    }

    private HttpRequest.Builder as(Voice voice, Service service, String path) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(running.platform().url(service).resolve(path))
                .header("Authorization", "Bearer " + tokens.of(voice))
                .header("Acting-For", voice.actingFor())
                .header("Accept", "application/json, application/problem+json");
    }

    private static Reply reply(HttpResponse<String> response) {
        return new Reply(
                response.statusCode(),
                response.body(),
                response.headers().firstValue("ETag").orElse(null),
                response.headers().firstValue("Location").orElse(null),
                System.nanoTime());
    }

    private Reply retrying(String what, Attempt attempt) {
        Backoff backoff = new Backoff(patience);
        while (true) {
            try {
                return attempt.go();
            } catch (IOException failed) {
                if (!backoff.again(Busy.asked(failed))) {
                    throw new NoAnswer(what + ": no answer within " + patience.toSeconds() + " s", failed);
                }
                running.lookAgain();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new NoAnswer(what + ": interrupted", stopped);
            }
        }
    }

    @Override
    public void close() {
        client.close();
    }

    private interface Attempt {
        Reply go() throws IOException, InterruptedException;
    }
}
