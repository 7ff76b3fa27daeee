package de.kommig.benchmarks.delivering;

import com.mongodb.MongoException;
import de.kommig.benchmarks.PlatformOptions;
import de.kommig.benchmarks.platform.Http;
import de.kommig.benchmarks.platform.Running;
import de.kommig.benchmarks.platform.Service;
import de.kommig.benchmarks.reconciling.Stores;
import de.kommig.receiver.Received;
import de.kommig.receiver.Receiver;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code webhook-faults}: whether everything arrives, in order and unchanged, whatever happens on the way. */
@Command(
        name = "webhook-faults",
        mixinStandardHelpOptions = true,
        description =
                "Delivers a feed that grows to receivers of which 30 % of the answers are failures, 10 % come too late and 5 % of the connections"
                        + " end, while --killing kills the platform and starts it again. For a platform with a short schedule and a short timeout."
                        + " The last line is one JSON object; exit code 1 if something is missing, out of order within its case, or changed.")
public final class WebhookFaultsCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Mixin
    PlatformOptions options = new PlatformOptions();

    @Option(names = "--entries", defaultValue = "3000", description = "In all (default: ${DEFAULT-VALUE}).")
    int entries;

    @Option(names = "--webhooks", defaultValue = "3", description = "Of the same feed (default: ${DEFAULT-VALUE}).")
    int webhooks;

    @Option(
            names = "--late",
            defaultValue = "2000",
            description = "Milliseconds that a late answer takes (default: ${DEFAULT-VALUE}).")
    long late;

    @Option(names = "--seed", description = "Of what is left to chance (default: another one each time).")
    @Nullable
    Long seed;

    @Option(names = "--kills", defaultValue = "2", description = "How often (default: ${DEFAULT-VALUE}).")
    int kills;

    @Option(
            names = "--killing",
            description = "Program that kills the platform and returns when it has been started again.")
    @Nullable
    String killing;

    @Override
    public Integer call() throws InterruptedException, IOException {
        long chosen = seed == null ? System.nanoTime() : seed;
        System.err.println("seed " + chosen);
        Running running = options.running();
        List<Receiver> receivers = new ArrayList<>();
        List<FaultyReceiver> faults = new ArrayList<>();
        try (Http http = new Http(running, PATIENCE)) {
            Funder funder = Funder.register(http, running.platform().coordination(), PATIENCE);
            for (int i = 0; i < webhooks; i++) {
                Receiver receiver = Receiver.start(0);
                receivers.add(receiver);
                funder.add(receiver, 0);
                faults.add(new FaultyReceiver(chosen + i, Duration.ofMillis(late)));
                receiver.behave(faults.getLast());
            }
            int part = entries / (kills + 1);
            for (int i = 0; i <= kills; i++) {
                grow(running, funder, chosen, i * part, i == kills ? entries - i * part : part);
                if (i < kills && killing != null) {
                    long half = (long) i * part + part / 2;
                    WebhooksCommand.until(
                            () -> receivers.getFirst().inbox().messages().size() >= half);
                    kill(killing);
                    running.lookAgain();
                }
            }
            WebhooksCommand.until(() ->
                    receivers.stream().allMatch(each -> each.inbox().messages().size() >= entries));
            return report(receivers, faults, chosen) ? 0 : 1;
        } finally {
            receivers.forEach(Receiver::close);
        }
    }

    private static void grow(Running running, Funder funder, long seed, int from, int number) {
        try (Stores stores = new Stores(running.platform().mongodb())) {
            new MadeUpFeed(stores.database(Service.FEEDS), funder.id(), seed).growBehind(from, number);
        } catch (MongoException away) {
            throw new IllegalStateException("the platform's database is away", away);
        }
    }

    private static void kill(String program) throws IOException, InterruptedException {
        int code = new ProcessBuilder(program).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IllegalStateException(program + " ended with " + code);
        }
    }

    private boolean report(List<Receiver> receivers, List<FaultyReceiver> faults, long chosen) {
        long missing = 0;
        long repeated = 0;
        List<String> findings = new ArrayList<>();
        for (Receiver each : receivers) {
            List<Received> messages = each.inbox().messages();
            long distinct = messages.stream()
                    .map(message -> message.sequence().orElse(0L))
                    .filter(number -> number >= 1 && number <= entries)
                    .distinct()
                    .count();
            missing += entries - distinct;
            repeated += messages.stream()
                    .filter(message -> each.inbox().times(message.id()) > 1)
                    .count();
            findings.addAll(each.inbox().findings());
        }
        findings.forEach(System.err::println);
        System.out.println(JsonNodeFactory.instance
                .objectNode()
                .put("seed", chosen)
                .put("entries", entries)
                .put("webhooks", webhooks)
                .put("kills", killing == null ? 0 : kills)
                .put("failed", sum(faults.stream().mapToLong(FaultyReceiver::failed)))
                .put("timedOut", sum(faults.stream().mapToLong(FaultyReceiver::timedOut)))
                .put("reset", sum(faults.stream().mapToLong(FaultyReceiver::resets)))
                .put("repeated", repeated)
                .put("missing", missing)
                .put("outOfOrderOrChanged", findings.size()));
        return missing == 0 && findings.isEmpty();
    }

    private static long sum(LongStream numbers) {
        return numbers.sum();
    }
}
