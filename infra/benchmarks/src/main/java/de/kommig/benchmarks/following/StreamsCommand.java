package de.kommig.benchmarks.following;

import static java.util.Objects.requireNonNull;

import de.kommig.benchmarks.PlatformOptions;
import de.kommig.benchmarks.platform.Http;
import de.kommig.benchmarks.platform.Running;
import de.kommig.benchmarks.platform.Service;
import de.kommig.benchmarks.platform.Voice;
import de.kommig.benchmarks.reconciling.Stores;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code streams}: many connections that stay open, to each of which everything is told. */
@Command(
        name = "streams",
        mixinStandardHelpOptions = true,
        description =
                "Opens many streams of a new funder's feed and writes entries straight into the feeds service's log; measures from before an entry is"
                        + " written to when a connection has its number, and that each gets all of them in order. The same bytes from a bare server come first."
                        + " The platform is started with KOMMIG_FOLLOWING_OFFEED=10000 and runs on this machine. The last line is one JSON object; exit code 1"
                        + " if something is missing, out of order, or later than the aim.")
public final class StreamsCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** What one caller may ask for at once. */
    private static final int OF_ONE_READER = 80;

    private static final double KIB = 1024;

    @Mixin
    PlatformOptions options = new PlatformOptions();

    @Mixin
    Telling telling = new Telling();

    @Option(names = "--pid", description = "Process id of the platform's JVM, to know what it takes.")
    @Nullable
    Long pid;

    @Option(names = "--connections", defaultValue = "5000", description = "How many (default: ${DEFAULT-VALUE}).")
    int connections;

    @Option(
            names = "--aim",
            defaultValue = "500",
            description = "Highest p99 in milliseconds (default: ${DEFAULT-VALUE}).")
    double aim;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Running running = options.running();
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        result.put("connections", connections).put("perSecond", telling.rate);
        boolean bareReached = baseline(result);
        boolean reached = platform(running, result) && bareReached;
        result.put("loadAverage", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        System.out.println(result);
        return reached ? 0 : 1;
    }

    private boolean baseline(ObjectNode result) throws IOException, InterruptedException {
        try (BareServer server = new BareServer(telling.all() * 1_200)) {
            Arrivals arrivals = telling.arrivals(0);
            try (Followers followers = new Followers(arrivals)) {
                for (int i = 0; i < connections; i++) {
                    followers.connect(server.address(), "GET / HTTP/1.1\r\n\r\n", 0);
                }
                followers.awaitOpen();
                String padding = "x".repeat(820);
                telling.tell(arrivals, number -> server.write("id: " + number + "\ndata: " + padding + "\n\n"), 0);
                return report("bare", followers, arrivals, telling.all(), result.putObject("bare"));
            }
        }
    }

    private boolean platform(Running running, ObjectNode result) throws IOException, InterruptedException {
        ObjectNode own = result.putObject("platform");
        Voice coordinator = running.platform().coordination();
        try (Http http = new Http(running, PATIENCE);
                Stores stores = new Stores(running.platform().mongodb())) {
            Audience audience = Audience.of(connections / OF_ONE_READER + 1, http, coordinator, PATIENCE);
            var entries = stores.database(Service.FEEDS).getCollection("entries");
            try (EntryLog log = new EntryLog(entries, audience.feed())) {
                log.write(1, 1);
                Arrivals arrivals = telling.arrivals(1);
                long heap = pid == null ? 0 : new Footprint(pid).liveHeap();
                long resident = pid == null ? 0 : new Footprint(pid).resident();
                try (Followers followers = new Followers(arrivals)) {
                    connect(audience, http, running.platform().url(Service.FEEDS), followers);
                    if (pid != null) {
                        own.put("heapKiBEach", kib(new Footprint(pid).liveHeap() - heap));
                        own.put("residentKiBEach", kib(new Footprint(pid).resident() - resident));
                    }
                    Duration before = pid == null ? Duration.ZERO : new Footprint(pid).processorTime();
                    long begun = System.nanoTime();
                    telling.tell(arrivals, number -> log.write(number, number), 1);
                    boolean fine = report("platform", followers, arrivals, telling.all() + 1, own);
                    if (pid != null) {
                        own.put(
                                "processors",
                                cores(new Footprint(pid).processorTime().minus(before), begun));
                    }
                    return fine;
                }
            }
        }
    }

    private void connect(Audience audience, Http http, URI feeds, Followers followers)
            throws IOException, InterruptedException {
        InetSocketAddress address = new InetSocketAddress(feeds.getHost(), feeds.getPort());
        List<String> requests = new ArrayList<>();
        for (Voice reader : audience.readers()) {
            requests.add("GET " + audience.path() + "/stream?after=1 HTTP/1.1\r\nHost: " + feeds.getAuthority() + "\r\n"
                    + http.headersOf(requireNonNull(reader)) + "\r\n");
        }
        for (int i = 0; i < connections; i++) {
            followers.connect(address, requests.get(i % requests.size()), 1);
        }
        followers.awaitOpen();
    }

    private boolean report(String what, Followers followers, Arrivals arrivals, long last, ObjectNode into)
            throws InterruptedException {
        boolean all = followers.awaitLast(last);
        var summary = arrivals.summary();
        System.err.printf(
                "%s: %s; %s, %d out of order, %d broken off%n",
                what, summary, all ? "all delivered" : "NOT ALL DELIVERED", followers.wrong(), followers.broken());
        into.setAll(summary.json());
        into.put("allDelivered", all).put("outOfOrder", followers.wrong()).put("brokenOff", followers.broken());
        return all && followers.wrong() == 0 && followers.broken() == 0 && summary.p99() <= aim;
    }

    private double kib(long bytes) {
        return Math.round(bytes / KIB / connections * 10) / 10.0;
    }

    private static double cores(Duration processorTime, long begun) {
        return Math.round(100.0 * processorTime.toNanos() / (System.nanoTime() - begun)) / 100.0;
    }
}
