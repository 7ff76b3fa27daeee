package de.kommig.benchmarks.writing;

import de.kommig.benchmarks.enrolling.ReadyReviewers;
import de.kommig.benchmarks.platform.Backoff;
import de.kommig.benchmarks.platform.Http;
import de.kommig.benchmarks.platform.Reply;
import de.kommig.benchmarks.platform.Request;
import de.kommig.benchmarks.platform.Service;
import de.kommig.benchmarks.platform.Voice;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Applications to a call with a rubric of five criteria, each with three reviewers who have accepted and begun to write. */
final class ReviewScene {

    static final int REVIEWERS = 3;

    private static final int POOL = 12;
    private static final List<String> CRITERIA = List.of("need", "plan", "reach", "charter", "costs");
    private static final String REASON = "Das steht im Antrag, und es passt zu dem, was im Stadtteil fehlt. ".repeat(4);

    private final Http http;
    private final Scene scene;
    private final Voice coordinator;
    private final Duration patience;
    private final List<Voice> pool = new ArrayList<>();

    private ReviewScene(Http http, Scene scene, Voice coordinator, Duration patience) {
        this.http = http;
        this.scene = scene;
        this.coordinator = coordinator;
        this.patience = patience;
    }

    /** A review that is to be handed in. */
    record Due(String round, Voice reviewer) {

        String path() {
            return "/api/rounds/" + round + "/assignments/" + reviewer.person();
        }
    }

    static ReviewScene set(Http http, Voice coordinator, Duration patience) {
        ReviewScene scene =
                new ReviewScene(http, Scene.set(http, coordinator, patience, call()), coordinator, patience);
        ReadyReviewers ready = new ReadyReviewers(http);
        for (int i = 0; i < POOL; i++) {
            Voice reviewer = Voice.reviewer(UUID.randomUUID());
            ready.ready(reviewer);
            scene.pool.add(reviewer);
        }
        return scene;
    }

    /** One more application under review; the reviews that are due for it. */
    List<Due> begin(int number) {
        String application = scene.begin(http, "Vorhaben " + number);
        post(Service.APPLICATIONS, "/api/applications/" + application + "/submission", scene.author(), null);
        post(Service.APPLICATIONS, "/api/applications/" + application + "/admission", coordinator, null);
        awaitRound(application);
        List<Due> due = new ArrayList<>();
        for (int i = 0; i < REVIEWERS; i++) {
            Due one = new Due(application, pool.get((number + i * POOL / REVIEWERS) % POOL));
            post(
                    Service.REVIEWS,
                    "/api/rounds/" + application + "/assignments",
                    coordinator,
                    "{\"reviewer\": \"%s\", \"reason\": \"Benchmark: nobody is admitted one by one.\"}"
                            .formatted(one.reviewer().person()));
            post(Service.REVIEWS, one.path() + "/acceptance", one.reviewer(), null);
            put(one.path() + "/draft/prompts/need", one.reviewer(), null);
            put(one.path() + "/draft", one.reviewer(), "{\"scores\": [%s]}".formatted(scores()));
            due.add(one);
        }
        return due;
    }

    Reply submit(Due review) {
        Map<String, String> once = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        String path = review.path() + "/review";
        return Scene.checked(
                path,
                http.send(
                        Request.post(Service.REVIEWS, path, review.reviewer(), """
                        {"scores": [%s], "recommendation": "approve", "comment": "%s", "note": "Bitte nach den Räumen fragen."}
                        """.formatted(scores(), REASON), once)));
    }

    /** Reviews that the round counts. */
    int counted(String round) {
        String path = "/api/rounds/" + round;
        return Scene.checked(path, http.send(Request.get(Service.REVIEWS, path, coordinator)))
                .json()
                .at("/progress/submitted")
                .asInt(0);
    }

    private static String scores() {
        return String.join(
                ", ",
                CRITERIA.stream()
                        .map(key -> "{\"criterion\": \"%s\", \"score\": 4, \"reason\": \"%s\"}".formatted(key, REASON))
                        .toList());
    }

    private static String call() {
        String rubric = String.join(
                ", ",
                CRITERIA.stream()
                        .map(key ->
                                "{\"key\": \"%s\", \"weight\": 20, \"lowest\": 0, \"highest\": 5, \"biasPrompt\": %s}"
                                        .formatted(key, key.equals("need")))
                        .toList());
        String words = String.join(
                ", ",
                CRITERIA.stream()
                        .map(key -> "\"%s\": {\"name\": \"%s\", \"anchors\": {}}".formatted(key, key))
                        .toList());
        return """
               {"title": "Messung", "opensAt": "2000-01-01T00:00:00Z", "closesAt": "2100-01-01T00:00:00Z",
                "budget": {"amount": "100000000.00", "currency": "EUR"}, "reviewers": %d, "quorum": 2,
                "rules": {"rubric": [%s], "review": {"days": 14}},
                "wording": {"main": "de", "languages": {"de": {"criteria": {%s}}}}}
               """.formatted(REVIEWERS, rubric, words);
    }

    private void awaitRound(String application) {
        Backoff backoff = new Backoff(patience);
        String path = "/api/rounds/" + application;
        Reply reply;
        do {
            reply = http.send(Request.get(Service.REVIEWS, path, coordinator));
        } while (!reply.is2xx() && backoff.again());
        Scene.checked(path, reply);
    }

    private void post(Service service, String path, Voice voice, @Nullable String body) {
        Scene.checked(path, http.send(Request.post(service, path, voice, body, Map.of())));
    }

    private void put(String path, Voice voice, @Nullable String body) {
        Scene.checked(path, http.send(new Request(Service.REVIEWS, "PUT", path, voice, body, Map.of())));
    }
}
