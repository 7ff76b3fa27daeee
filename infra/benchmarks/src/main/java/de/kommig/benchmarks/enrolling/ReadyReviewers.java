package de.kommig.benchmarks.enrolling;

import de.kommig.benchmarks.platform.Http;
import de.kommig.benchmarks.platform.Reply;
import de.kommig.benchmarks.platform.Request;
import de.kommig.benchmarks.platform.Service;
import de.kommig.benchmarks.platform.UnexpectedReply;
import de.kommig.benchmarks.platform.Voice;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Has reviewers enrol and acknowledge the trainings, each once: before that the platform takes no review from them. */
public final class ReadyReviewers {

    private static final String ENTRY = "/api/me/reviewer";

    private final Http http;
    private final Set<Voice> ready = ConcurrentHashMap.newKeySet();

    public ReadyReviewers(Http http) {
        this.http = http;
    }

    /** Returns once this reviewer can review. Two that ask at once may both do it, which changes nothing. */
    public void ready(Voice reviewer) {
        if (ready.contains(reviewer)) {
            return;
        }
        put(ENTRY, reviewer, """
                {"topics": ["education"], "regions": [], "languages": ["de"], "capacity": {"reviews": 200, "per": "month"}}
                """);
        for (JsonNode training : asked("GET", "/api/trainings", reviewer, null).json()) {
            put(
                    ENTRY + "/trainings/" + training.path("training").asString(),
                    reviewer,
                    "{\"version\": \"%s\"}".formatted(training.path("version").asString()));
        }
        ready.add(reviewer);
    }

    private void put(String path, Voice reviewer, String body) {
        asked("PUT", path, reviewer, body);
    }

    private Reply asked(String method, String path, Voice reviewer, @Nullable String body) {
        Reply reply = http.send(new Request(Service.REVIEWS, method, path, reviewer, body, Map.of()));
        if (!reply.is2xx()) {
            throw new UnexpectedReply(method + " " + path, reply);
        }
        return reply;
    }
}
