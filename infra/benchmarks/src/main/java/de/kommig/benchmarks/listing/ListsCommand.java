package de.kommig.benchmarks.listing;

import com.mongodb.client.MongoDatabase;
import de.kommig.benchmarks.PlatformOptions;
import de.kommig.benchmarks.measuring.Latencies;
import de.kommig.benchmarks.measuring.Pace;
import de.kommig.benchmarks.measuring.Summary;
import de.kommig.benchmarks.platform.Http;
import de.kommig.benchmarks.platform.Reply;
import de.kommig.benchmarks.platform.Request;
import de.kommig.benchmarks.platform.Running;
import de.kommig.benchmarks.platform.Service;
import de.kommig.benchmarks.platform.UnexpectedReply;
import de.kommig.benchmarks.platform.Voice;
import de.kommig.benchmarks.reconciling.Stores;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.bson.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code lists}: fills the view of applications and asks, as a coordinator, for pages of the list by every filter. */
@Command(
        name = "lists",
        mixinStandardHelpOptions = true,
        description =
                "Writes applications straight into the view that lists are read from, past all events, and measures pages of 50 by each filter"
                        + " and by several, through HTTP. For a platform of its own that has just been started: they stay until the view is rebuilt."
                        + " The last line is one JSON object; exit code 1 if a p99 is above the aim.")
public final class ListsCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int AT_ONCE = 1_000;

    @Mixin
    PlatformOptions options = new PlatformOptions();

    @Option(names = "--applications", defaultValue = "100000", description = "How many (default: ${DEFAULT-VALUE}).")
    int applications;

    @Option(
            names = "--organisations",
            defaultValue = "15000",
            description = "Of how many organisations (default: ${DEFAULT-VALUE}).")
    int organisations;

    @Option(
            names = "--requests",
            defaultValue = "200",
            description = "Requests by each filter (default: ${DEFAULT-VALUE}).")
    int requests;

    @Option(
            names = "--rate",
            defaultValue = "18",
            description = "Requests a second; a caller may make 20 (default: ${DEFAULT-VALUE}).")
    double rate;

    @Option(
            names = "--aim",
            defaultValue = "100",
            description = "Highest p99 in milliseconds (default: ${DEFAULT-VALUE}).")
    double aim;

    @Option(names = "--filled", description = "The view has been filled before.")
    boolean filled;

    @Override
    public Integer call() throws InterruptedException {
        Running running = options.running();
        Instant now = Instant.now();
        MadeUpApplications made = new MadeUpApplications(organisations, now);
        if (!filled) {
            fill(made, running.platform().mongodb());
        }
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        boolean reached = true;
        try (Http http = new Http(running, PATIENCE)) {
            Voice coordinator = running.platform().coordination();
            var all = new Filters(now, made, organisations).all();
            for (Supplier<String> query : all.values()) {
                ask(query, 20, http, coordinator); // unmeasured: the compiler at work
            }
            for (var filter : all.entrySet()) {
                Asked asked = ask(filter.getValue(), requests, http, coordinator);
                Summary summary = asked.latencies().summary();
                System.err.printf("%-40s %s; %.1f rows%n", filter.getKey(), summary, asked.rows() / (double) requests);
                result.set(filter.getKey(), summary.json().put("rows", asked.rows()));
                reached &= summary.p99() <= aim;
            }
        }
        System.out.println(result);
        return reached ? 0 : 1;
    }

    /** @param rows on all pages together */
    private record Asked(Latencies latencies, long rows) {}

    private Asked ask(Supplier<String> query, int times, Http http, Voice coordinator) throws InterruptedException {
        Pace pace = Pace.of(rate);
        Latencies latencies = new Latencies();
        long rows = 0;
        for (int i = 0; i < times; i++) {
            String path = "/api/applications?limit=50" + query.get();
            // The list is measured, not the wait for a turn.
            pace.due();
            long sent = System.nanoTime();
            Reply reply = http.send(Request.get(Service.APPLICATIONS, path, coordinator));
            if (!reply.is2xx()) {
                throw new UnexpectedReply(path, reply);
            }
            latencies.record(sent, reply.answered());
            rows += reply.json().path("items").size();
        }
        return new Asked(latencies, rows);
    }

    private void fill(MadeUpApplications made, String mongodb) {
        try (Stores stores = new Stores(mongodb)) {
            MongoDatabase database = stores.database(Service.APPLICATIONS);
            database.getCollection("applicants_1").insertMany(made.organisations());
            List<Document> some = new ArrayList<>();
            for (int i = 0; i < applications; i++) {
                some.add(made.application(i, applications));
                if (some.size() == AT_ONCE || i == applications - 1) {
                    database.getCollection("applications_1").insertMany(some);
                    some.clear();
                    System.err.printf("\r%d applications", i + 1);
                }
            }
            System.err.println();
        }
    }
}
