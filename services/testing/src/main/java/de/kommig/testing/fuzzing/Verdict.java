package de.kommig.testing.fuzzing;

import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What every answer must be, however foolish the request: no failure, and JSON, or a file where that is what there is. */
final class Verdict {

    private static final JsonMapper MAPPER = new JsonMapper();

    /** Lists, plans and proofs for spreadsheets, papers, feeds for readers of feeds, and streams. */
    private static final Set<String> FILES = Set.of(
            "text/csv",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/pdf",
            "application/atom+xml",
            "text/event-stream");

    private static final Set<String> PAGES = Set.of("text/html", "text/css");

    private Verdict() {}

    /** What is wrong with an answer; empty when nothing is. */
    static Optional<String> on(FuzzRequest request, FuzzAnswer answer) {
        int status = answer.status();
        if (status == 0) {
            return Optional.of("no answer");
        }
        if (status >= 500) {
            return Optional.of("failed with " + status);
        }
        boolean bodiless = request.method().equals("HEAD") || status == 204 || status == 304;
        // OPTIONS says in a header what is allowed.
        if (bodiless || (answer.body().isEmpty() && status < 400)) {
            return Optional.empty();
        }
        if (status < 400 && (FILES.contains(answer.type()) || isPage(request, answer))) {
            return Optional.empty();
        }
        String wanted = status < 400 ? "application/json" : "application/problem+json";
        // Health has a JSON of its own.
        boolean json = answer.type().equals(wanted)
                || (status < 400
                        && answer.type().startsWith("application/")
                        && answer.type().endsWith("+json"));
        return json ? body(answer) : Optional.of(status + " is no JSON but '" + answer.type() + "'");
    }

    /** The catalogue is for people. */
    private static boolean isPage(FuzzRequest request, FuzzAnswer answer) {
        return request.collection().startsWith("/catalogue") && PAGES.contains(answer.type());
    }

    private static Optional<String> body(FuzzAnswer answer) {
        try {
            JsonNode json = MAPPER.readTree(answer.body());
            boolean complete = answer.status() < 400
                    || (json.path("status").asInt(0) == answer.status()
                            && json.path("type").asString("").startsWith("https://"));
            return complete ? Optional.empty() : Optional.of("is no problem document");
        } catch (JacksonException garbled) {
            return Optional.of("is garbled");
        }
    }
}
