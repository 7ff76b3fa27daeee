package de.kommig.benchmarks.writing;

import de.kommig.benchmarks.PlatformOptions;
import de.kommig.benchmarks.measuring.Latencies;
import de.kommig.benchmarks.platform.Http;
import de.kommig.benchmarks.platform.Reply;
import de.kommig.benchmarks.platform.Request;
import de.kommig.benchmarks.platform.Running;
import de.kommig.benchmarks.platform.Service;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code submit}: the last minute of a call. */
@Command(
        name = "submit",
        mixinStandardHelpOptions = true,
        description =
                "Writes many applications, hands them in at a pace, and counts afterwards that each one acknowledged is"
                        + " submitted, once. The last line is one JSON object.")
public final class SubmitCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Mixin
    PlatformOptions options = new PlatformOptions();

    @Mixin
    PaceOptions pace = new PaceOptions();

    @Mixin
    RestOption rest = new RestOption();

    @Override
    public Integer call() throws InterruptedException {
        Running running = options.running();
        try (Http http = new Http(running, PATIENCE)) {
            Scene scene = Scene.set(http, running.platform().coordination(), PATIENCE);
            int before = pace.before();
            int number = pace.measured();
            AtomicReferenceArray<String> applications = new AtomicReferenceArray<>(before + number);
            Paced.all(before + number, i -> {
                applications.set(i, scene.begin(http, "Vorhaben " + i));
                return new Reply(201, "", null, null, System.nanoTime());
            });
            rest.take();
            Map<String, Long> acknowledged = new ConcurrentHashMap<>();
            Paced.run(pace.rate, before, i -> submit(scene, http, applications.get(i), acknowledged));
            Latencies latencies =
                    Paced.run(pace.rate, number, i -> submit(scene, http, applications.get(before + i), acknowledged));
            int submitted = count(scene, http, List.copyOf(acknowledged.keySet()));
            System.out.println("submit: " + latencies.summary());
            System.out.println(JsonNodeFactory.instance
                    .objectNode()
                    .put("rate", pace.rate)
                    .put("written", before + number)
                    .put("acknowledged", acknowledged.size())
                    .put("submitted", submitted)
                    .set("http", latencies.summary().json()));
            return submitted == before + number && acknowledged.size() == submitted ? 0 : 1;
        }
    }

    private static Reply submit(Scene scene, Http http, String application, Map<String, Long> acknowledged) {
        String path = "/api/applications/" + application + "/submission";
        Map<String, String> once = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        Reply reply =
                Scene.checked(path, http.send(Request.post(Service.APPLICATIONS, path, scene.author(), null, once)));
        acknowledged.put(application, reply.version());
        return reply;
    }

    /** Those that are submitted, in the version that was acknowledged. */
    private static int count(Scene scene, Http http, List<String> applications) throws InterruptedException {
        AtomicInteger submitted = new AtomicInteger();
        Paced.all(applications.size(), i -> {
            String path = "/api/applications/" + applications.get(i);
            Reply reply = Scene.checked(path, http.send(Request.get(Service.APPLICATIONS, path, scene.author())));
            if (reply.json().path("state").asString("").equals("submitted") && reply.version() == 2) {
                submitted.incrementAndGet();
            }
            return reply;
        });
        return submitted.get();
    }
}
