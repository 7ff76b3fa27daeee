package de.kommig.benchmarks.following;

import de.kommig.benchmarks.PlatformOptions;
import de.kommig.benchmarks.platform.Http;
import de.kommig.benchmarks.platform.Reply;
import de.kommig.benchmarks.platform.Request;
import de.kommig.benchmarks.platform.Running;
import de.kommig.benchmarks.platform.Service;
import de.kommig.benchmarks.platform.UnexpectedReply;
import de.kommig.benchmarks.reconciling.Stores;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code catch-up}: a funder's system that was away for long reads on. */
@Command(
        name = "catch-up",
        mixinStandardHelpOptions = true,
        description =
                "Writes entries straight into the feeds service's log and reads all of them by pull, one page after the other, several times; then the same pages"
                        + " from a bare server. The last line is one JSON object; exit code 1 if an entry is missing or out of order, or the median rate is below the"
                        + " aim.")
public final class CatchUpCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int WRITTEN_AT_ONCE = 1_000;
    private static final double NANOS = 1e9;

    @Mixin
    PlatformOptions options = new PlatformOptions();

    @Option(names = "--events", defaultValue = "100000", description = "How many (default: ${DEFAULT-VALUE}).")
    int events;

    @Option(names = "--limit", defaultValue = "500", description = "On each page (default: ${DEFAULT-VALUE}).")
    int limit;

    @Option(names = "--times", defaultValue = "5", description = "How often (default: ${DEFAULT-VALUE}).")
    int times;

    @Option(
            names = "--aim",
            defaultValue = "20000",
            description = "Lowest median of events a second (default: ${DEFAULT-VALUE}).")
    double aim;

    /** Hands out the page behind a number. */
    @FunctionalInterface
    private interface Pages {
        String behind(long number) throws IOException, InterruptedException;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Running running = options.running();
        try (Http http = new Http(running, PATIENCE);
                Stores stores = new Stores(running.platform().mongodb())) {
            Audience audience = Audience.of(times, http, running.platform().coordination(), PATIENCE);
            var entries = stores.database(Service.FEEDS).getCollection("entries");
            try (EntryLog log = new EntryLog(entries, audience.feed())) {
                for (long from = 1; from <= events; from += WRITTEN_AT_ONCE) {
                    log.write(from, Math.min(events, from + WRITTEN_AT_ONCE - 1));
                }
                return measure(audience, http);
            }
        }
    }

    private int measure(Audience audience, Http http) throws IOException, InterruptedException {
        List<Double> rates = new ArrayList<>();
        List<String> pages = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            var reader = audience.readers().get(i);
            pages.clear();
            rates.add(read(
                    number -> {
                        String path = audience.path() + "?limit=" + limit + "&after=" + number;
                        Reply reply = http.send(Request.get(Service.FEEDS, path, reader));
                        if (!reply.is2xx()) {
                            throw new UnexpectedReply(path, reply);
                        }
                        return reply.body();
                    },
                    pages));
            System.err.printf("%,.0f events a second%n", rates.getLast());
        }
        List<Double> bare = new ArrayList<>();
        try (BarePages server = new BarePages(List.copyOf(pages), limit)) {
            for (int i = 0; i < times; i++) {
                bare.add(read(server::behind, new ArrayList<>()));
            }
        }
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        result.put("events", events).put("limit", limit);
        result.put("perSecond", Math.round(median(rates)))
                .put("lowest", Math.round(rates.stream().min(Double::compare).orElseThrow()));
        result.put("barePerSecond", Math.round(median(bare)));
        result.put("loadAverage", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        System.out.println(result);
        return median(rates) >= aim ? 0 : 1;
    }

    /** Reads everything, and returns how many events a second that was. */
    private double read(Pages source, List<String> pages) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        long number = 0;
        while (number < events) {
            String page = source.behind(number);
            pages.add(page);
            number = Numbers.follow(page, number);
        }
        return events * NANOS / (System.nanoTime() - begun);
    }

    private static double median(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return Arrays.stream(sorted).skip(sorted.length / 2).findFirst().orElseThrow();
    }
}
