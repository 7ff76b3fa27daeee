package de.kommig.testing;

import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a service answered. */
public final class Answer {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String PROBLEMS = "https://kommig.de/problems/";

    private final HttpResponse<String> response;

    Answer(HttpResponse<String> response) {
        this.response = response;
    }

    /** The HTTP status, e.g. 201. */
    public int status() {
        return response.statusCode();
    }

    /** The body as text; empty if there was none. */
    public String text() {
        return response.body();
    }

    /** The body as JSON; throws when it is none. */
    public JsonNode json() {
        return MAPPER.readTree(response.body());
    }

    /** A header's first value; empty when the answer has no such header. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** All headers, a line each. */
    public String headers() {
        return response.headers().map().entrySet().stream()
                .map(header -> header.getKey() + ": " + String.join(", ", header.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    /** The code of the problem, the last part of its type, e.g. {@code call-is-closed}; empty when the answer is no problem. */
    public String problem() {
        String type = header("Content-Type").startsWith("application/problem+json")
                ? json().path("type").asString("")
                : "";
        return type.startsWith(PROBLEMS) ? type.substring(PROBLEMS.length()) : type;
    }

    /** This answer, if it has that status; otherwise the test fails and shows the body. */
    public Answer expect(int status) {
        if (status() != status) {
            throw new AssertionError("expected " + status + ", but was " + this);
        }
        return this;
    }

    /** The whole answer on one line, for messages of failing tests. */
    @Override
    public String toString() {
        return response.request().method() + " " + response.uri().getPath() + " -> " + status() + " " + text();
    }
}
