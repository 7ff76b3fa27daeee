package de.kommig.feeds.streaming;

import de.kommig.testing.Api;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reads a stream line by line, as browsers do, until it ends or is closed. */
final class Reader implements AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
    private final HttpResponse<InputStream> response;
    private final Thread thread;

    private Reader(HttpResponse<InputStream> response) {
        this.response = response;
        this.thread = Thread.ofPlatform().daemon().start(this::read);
    }

    static Reader of(int port, Api caller, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        for (List<String> all : List.of(caller.headers(), List.of(headers))) {
            for (int i = 0; i < all.size(); i += 2) {
                request.setHeader(all.get(i), all.get(i + 1));
            }
        }
        request.setHeader("Accept", "text/event-stream");
        try {
            return new Reader(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofInputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void read() {
        try (var in = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                lines.add(line);
            }
        } catch (IOException gone) {
            lines.add("(broken)");
        }
    }

    int status() {
        return response.statusCode();
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** Everything that has come. */
    List<String> lines() {
        synchronized (lines) {
            return List.copyOf(lines);
        }
    }

    /** What came behind this word. */
    List<String> fields(String name) {
        return lines().stream()
                .filter(line -> line.startsWith(name + ": "))
                .map(line -> line.substring(name.length() + 2))
                .toList();
    }

    /** The numbers of the entries. */
    List<Long> numbers() {
        return fields("data").stream()
                .map(data -> Long.parseLong(data.replaceFirst(".*\"sequence\":\"(\\d+)\".*", "$1")))
                .toList();
    }

    boolean hasEnded() {
        return !thread.isAlive();
    }

    /** What is worth knowing when it has not got what it should have. */
    @Override
    public String toString() {
        return status() + (hasEnded() ? " (ended) " : " ")
                + lines().stream().limit(5).toList() + "… " + lines.size();
    }

    @Override
    public void close() {
        try {
            response.body().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
