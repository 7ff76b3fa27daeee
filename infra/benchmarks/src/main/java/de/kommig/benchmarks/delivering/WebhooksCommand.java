package de.kommig.benchmarks.delivering;

import de.kommig.benchmarks.PlatformOptions;
import de.kommig.benchmarks.measuring.Latencies;
import de.kommig.benchmarks.measuring.Pace;
import de.kommig.benchmarks.measuring.Summary;
import de.kommig.benchmarks.measuring.Throughput;
import de.kommig.benchmarks.platform.Http;
import de.kommig.benchmarks.platform.Running;
import de.kommig.benchmarks.platform.Service;
import de.kommig.benchmarks.reconciling.Stores;
import de.kommig.receiver.Receiver;
import de.kommig.receiver.Reply;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code webhooks}: how fast a feed goes out, and whether a receiver that hangs slows the others. */
@Command(
        name = "webhooks",
        mixinStandardHelpOptions = true,
        description =
                "Fills a feed past all events, has it delivered to receivers of its own over HTTP, and counts deliveries a second; then lets it"
                        + " grow at a pace, by turns without and with a receiver that hangs, and compares how long after its entry was written each delivery"
                        + " came. The last line is one JSON object; exit code 1 if an aim is missed.")
public final class WebhooksCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final double AIM_PER_SECOND = 500;
    private static final double AIM_RATIO = 1.1;

    @Mixin
    PlatformOptions options = new PlatformOptions();

    @Option(
            names = "--entries",
            defaultValue = "20000",
            description = "In the feed at first (default: ${DEFAULT-VALUE}).")
    int entries;

    @Option(names = "--webhooks", defaultValue = "4", description = "Of the same feed (default: ${DEFAULT-VALUE}).")
    int webhooks;

    @Option(
            names = "--rate",
            defaultValue = "50",
            description = "Entries a second afterwards (default: ${DEFAULT-VALUE}).")
    double rate;

    @Option(names = "--seconds", defaultValue = "20", description = "Of each turn (default: ${DEFAULT-VALUE}).")
    int seconds;

    @Option(names = "--turns", defaultValue = "3", description = "Without and with (default: ${DEFAULT-VALUE} each).")
    int turns;

    private final List<Arrivals> arrivals = new ArrayList<>();

    @Override
    public Integer call() throws InterruptedException, IOException {
        Running running = options.running();
        List<Receiver> receivers = new ArrayList<>();
        try (Http http = new Http(running, PATIENCE);
                Stores stores = new Stores(running.platform().mongodb())) {
            Funder funder = Funder.register(http, running.platform().coordination(), PATIENCE);
            MadeUpFeed feed = new MadeUpFeed(stores.database(Service.FEEDS), funder.id(), 1);
            feed.grow(entries);
            Throughput all = new Throughput();
            for (int i = 0; i < webhooks; i++) {
                receivers.add(Receiver.start(0));
                Arrivals each = new Arrivals();
                each.into(new Latencies(), all);
                arrivals.add(each);
                receivers.getLast().behave(each);
                funder.add(receivers.getLast(), 0);
            }
            until(() -> arrivals.stream().allMatch(each -> each.count() >= feed.last()));
            System.err.printf("%d deliveries, %.0f a second%n", all.total(), all.perSecond());

            Receiver hangs = Receiver.start(0);
            receivers.add(hangs);
            hangs.behave((id, body) -> new Reply.Late(Duration.ofMinutes(1), 200));
            String hanging = funder.add(hangs, feed.last());
            funder.pause(hanging);
            turn(feed, new Latencies()); // unmeasured: the compiler at work
            Latencies without = new Latencies();
            Latencies with = new Latencies();
            for (int i = 0; i < turns; i++) {
                turn(feed, without);
                funder.resume(hanging);
                turn(feed, with);
                funder.pause(hanging);
            }
            boolean repeated =
                    receivers.stream().anyMatch(each -> !each.inbox().findings().isEmpty());
            return report(all, without.summary(), with.summary(), repeated) ? 0 : 1;
        } finally {
            receivers.forEach(Receiver::close);
        }
    }

    private void turn(MadeUpFeed feed, Latencies into) throws InterruptedException {
        arrivals.forEach(each -> each.into(into, new Throughput()));
        Pace pace = Pace.of(rate);
        for (int i = 0; i < rate * seconds; i++) {
            pace.due();
            feed.grow(1);
        }
        until(() -> arrivals.stream().allMatch(each -> each.count() >= feed.last()));
    }

    private boolean report(Throughput all, Summary without, Summary with, boolean found) {
        System.err.println("without a receiver that hangs: " + without);
        System.err.println("with one:                      " + with);
        double ratio = with.p99() / without.p99();
        System.out.println(JsonNodeFactory.instance
                .objectNode()
                .put("deliveries", all.total())
                .put("perSecond", Math.round(all.perSecond()))
                .put("lowestPerSecond", Math.round(all.lowestOver(2)))
                .put("p99ratio", Math.round(ratio * 100) / 100.0)
                .put("outOfOrderOrChanged", found)
                .setAll(Map.of("without", without.json(), "with", with.json())));
        return all.perSecond() >= AIM_PER_SECOND && ratio <= AIM_RATIO && !found;
    }

    static void until(BooleanSupplier done) throws InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("not delivered within " + LONGEST);
            }
            Thread.sleep(10);
        }
    }
}
