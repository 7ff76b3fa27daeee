package de.kommig.benchmarks.authorizing;

import de.kommig.benchmarks.PlatformOptions;
import de.kommig.benchmarks.measuring.Latencies;
import de.kommig.benchmarks.measuring.Pace;
import de.kommig.benchmarks.platform.Http;
import de.kommig.benchmarks.platform.Reply;
import de.kommig.benchmarks.platform.Request;
import de.kommig.benchmarks.platform.Running;
import de.kommig.benchmarks.platform.Service;
import de.kommig.benchmarks.platform.UnexpectedReply;
import de.kommig.benchmarks.platform.Voice;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code authorize}: measures what authorization adds to a request, by the running platform's own timers. */
@Command(
        name = "authorize",
        mixinStandardHelpOptions = true,
        description =
                "Reads a list as many different members, first each so seldom that their memberships have to be looked up"
                        + " every time, then one of them all the time, and says what authorization took of it. The last line is one JSON object.")
public final class AuthorizeCommand implements Callable<Integer> {

    static final String MEASURED = "/api/calls?limit=1";

    private static final String METRIC = "/actuator/metrics/kommig.authorization?tag=step:";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int AT_ONCE = 8;

    @Mixin
    PlatformOptions options = new PlatformOptions();

    @Option(
            names = "--members",
            defaultValue = "500",
            description = "Members who take turns (default: ${DEFAULT-VALUE}).")
    int members;

    @Option(
            names = "--requests",
            defaultValue = "20000",
            description = "Requests of each phase (default: ${DEFAULT-VALUE}).")
    int requests;

    @Option(names = "--rate", defaultValue = "250", description = "Requests a second (default: ${DEFAULT-VALUE}).")
    double rate;

    @Override
    public Integer call() throws InterruptedException {
        Running running = options.running();
        Voice coordinator = running.platform().coordination();
        try (Http http = new Http(running, PATIENCE)) {
            List<Voice> all = Members.known(members, http, PATIENCE);
            phase(all, http, coordinator); // unmeasured: the compiler at work
            ObjectNode result = JsonNodeFactory.instance.objectNode();
            result.set("seldom", phase(all, http, coordinator));
            result.set("often", phase(all.subList(0, 1), http, coordinator));
            System.out.println(result);
        }
        return 0;
    }

    private ObjectNode phase(List<Voice> voices, Http http, Voice coordinator) throws InterruptedException {
        Cost memberships = cost("memberships", http, coordinator);
        Cost table = cost("table", http, coordinator);
        Latencies latencies = new Latencies();
        read(voices, http, latencies);
        ObjectNode phase = JsonNodeFactory.instance.objectNode();
        phase.set(
                "memberships",
                cost("memberships", http, coordinator).since(memberships).json());
        phase.set("table", cost("table", http, coordinator).since(table).json());
        phase.set("http", latencies.summary().json());
        return phase;
    }

    private void read(List<Voice> voices, Http http, Latencies latencies) throws InterruptedException {
        Pace pace = Pace.of(rate);
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<?>> sent = new ArrayList<>();
            for (int i = 0; i < requests; i++) {
                Voice voice = voices.get(i % voices.size());
                sent.add(threads.submit(() -> {
                    long due = pace.due();
                    Reply reply = http.send(Request.get(Service.APPLICATIONS, MEASURED, voice));
                    if (!reply.is2xx()) {
                        throw new UnexpectedReply(MEASURED, reply);
                    }
                    latencies.record(due, reply.answered());
                    return reply;
                }));
            }
            for (Future<?> one : sent) {
                one.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    private static Cost cost(String step, Http http, Voice coordinator) {
        Reply reply = http.send(Request.get(Service.APPLICATIONS, METRIC + step, coordinator));
        if (!reply.is2xx()) {
            throw new UnexpectedReply("metrics of applications", reply);
        }
        return Cost.read(reply.json());
    }
}
