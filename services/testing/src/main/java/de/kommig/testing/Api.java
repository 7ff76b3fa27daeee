package de.kommig.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Calls a running service over HTTP on somebody's behalf. Immutable. Paths begin with a slash, e.g. {@code /api/calls}; what a
 * {@code Location} header says can be used as it is.
 */
public final class Api {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String baseUrl;
    private final List<String> headers;

    Api(String baseUrl, List<String> headers) {
        this.baseUrl = baseUrl;
        this.headers = headers;
    }

    /** The same with one more header, e.g. {@code with("If-Match", "\"3\"")}. */
    public Api with(String name, String value) {
        List<String> more = new ArrayList<>(headers);
        more.add(name);
        more.add(value);
        return new Api(baseUrl, List.copyOf(more));
    }

    /** The headers that every request carries: names and values by turns. */
    public List<String> headers() {
        return headers;
    }

    /** GET. */
    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody(), false);
    }

    /** GET for something that is no text; the test fails when it is not there. */
    public byte[] bytes(String path) {
        HttpResponse<byte[]> response =
                exchange("GET", path, BodyPublishers.noBody(), false, BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new AssertionError("GET " + path + " -> " + response.statusCode());
        }
        return response.body();
    }

    /** POST with a JSON text. */
    public Answer post(String path, String json) {
        return send("POST", path, BodyPublishers.ofString(json), true);
    }

    /** POST without a body, for transitions that need none. */
    public Answer post(String path) {
        return send("POST", path, BodyPublishers.noBody(), false);
    }

    /** PUT with a JSON text. */
    public Answer put(String path, String json) {
        return send("PUT", path, BodyPublishers.ofString(json), true);
    }

    /** PUT without a body. */
    public Answer put(String path) {
        return send("PUT", path, BodyPublishers.noBody(), false);
    }

    /** DELETE. */
    public Answer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody(), false);
    }

    /** Any method with bytes that may be no JSON; give a {@code Content-Type} with {@link #with}. */
    public Answer send(String method, String path, byte[] body) {
        return send(method, path, BodyPublishers.ofByteArray(body), false);
    }

    private Answer send(String method, String path, BodyPublisher body, boolean json) {
        return new Answer(exchange(method, path, body, json, BodyHandlers.ofString()));
    }

    private <B> HttpResponse<B> exchange(
            String method, String path, BodyPublisher body, boolean json, BodyHandler<B> answer) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(baseUrl + path))
                .timeout(TIMEOUT)
                .method(method, body);
        if (json) {
            request.setHeader("Content-Type", "application/json");
        }
        for (int i = 0; i < headers.size(); i += 2) {
            request.setHeader(headers.get(i), headers.get(i + 1));
        }
        try {
            return CLIENT.send(request.build(), answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
