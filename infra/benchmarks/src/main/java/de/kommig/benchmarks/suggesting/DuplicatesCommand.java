package de.kommig.benchmarks.suggesting;

import de.kommig.benchmarks.PlatformOptions;
import de.kommig.benchmarks.measuring.Latencies;
import de.kommig.benchmarks.platform.Http;
import de.kommig.benchmarks.platform.Reply;
import de.kommig.benchmarks.platform.Request;
import de.kommig.benchmarks.platform.Running;
import de.kommig.benchmarks.platform.Service;
import de.kommig.benchmarks.platform.UnexpectedReply;
import de.kommig.benchmarks.platform.Voice;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code duplicates}: registers many organisations and asks, as a coordinator, which of them could be one. */
@Command(
        name = "duplicates",
        mixinStandardHelpOptions = true,
        description =
                "Registers organisations, one in ten of them twice, and measures how long a page of suggestions takes."
                        + " For a platform of its own: they stay. The last line is one JSON object.")
public final class DuplicatesCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int AT_ONCE = 16;
    private static final int CONFLICT = 409;

    @Mixin
    PlatformOptions options = new PlatformOptions();

    @Option(names = "--organisations", defaultValue = "15000", description = "How many (default: ${DEFAULT-VALUE}).")
    int organisations;

    @Option(names = "--pages", defaultValue = "20", description = "Pages asked for (default: ${DEFAULT-VALUE}).")
    int pages;

    @Override
    public Integer call() throws InterruptedException {
        Running running = options.running();
        Voice coordinator = running.platform().coordination();
        try (Http http = new Http(running, PATIENCE)) {
            registerAll(MadeUpNames.of(organisations), http);
            ask(http, coordinator, new Latencies()); // unmeasured: the compiler at work
            Latencies latencies = new Latencies();
            int suggested = ask(http, coordinator, latencies);
            System.out.println(JsonNodeFactory.instance
                    .objectNode()
                    .put("organisations", organisations)
                    .put("onThePage", suggested)
                    .set("http", latencies.summary().json()));
        }
        return 0;
    }

    private int ask(Http http, Voice coordinator, Latencies latencies) {
        int suggested = 0;
        for (int i = 0; i < pages; i++) {
            long asked = System.nanoTime();
            Reply reply = http.send(Request.get(Service.ORGANISATIONS, "/api/duplicates?limit=200", coordinator));
            if (!reply.is2xx()) {
                throw new UnexpectedReply("suggestions", reply);
            }
            latencies.record(asked, reply.answered());
            suggested = reply.json().path("items").size();
        }
        return suggested;
    }

    private static void registerAll(List<String> names, Http http) throws InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<Reply>> sent = IntStream.range(0, names.size())
                    .mapToObj(i -> threads.submit(() -> register(i, names.get(i), http)))
                    .toList();
            for (Future<Reply> one : sent) {
                one.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    private static Reply register(int number, String name, Http http) {
        UUID id = UUID.nameUUIDFromBytes(("duplicates " + number).getBytes(StandardCharsets.UTF_8));
        String body = JsonNodeFactory.instance
                .objectNode()
                .put("id", id.toString())
                .put("name", name)
                .put("legalForm", "initiative")
                .put("side", "civil-society")
                .toString();
        Reply reply = http.send(Request.post(
                Service.ORGANISATIONS, "/api/organisations", Voice.applicant(id).alone(), body, Map.of()));
        if (!reply.is2xx() && reply.status() != CONFLICT) {
            throw new UnexpectedReply("registering " + name, reply);
        }
        return reply;
    }
}
