package de.kommig.benchmarks.verifying;

import de.kommig.benchmarks.PlatformOptions;
import de.kommig.benchmarks.platform.Backoff;
import de.kommig.benchmarks.platform.Http;
import de.kommig.benchmarks.platform.Running;
import de.kommig.benchmarks.platform.Service;
import de.kommig.benchmarks.reconciling.Findings;
import de.kommig.benchmarks.reconciling.Reconciliation;
import de.kommig.benchmarks.reconciling.RecordedEvent;
import de.kommig.benchmarks.reconciling.RunEvents;
import de.kommig.benchmarks.reconciling.Spokespeople;
import de.kommig.benchmarks.reconciling.Stores;
import de.kommig.benchmarks.reconciling.Topics;
import de.kommig.benchmarks.reconciling.TravelCheck;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code verify}: checks all that a platform at rest holds, whoever wrote it. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description =
                "Checks a whole platform at rest: every chain hash; every event in the stores is on Kafka as it was stored,"
                        + " and no other; journeys, feeds and inboxes are what the events say; every view equals its rebuild; feeds have"
                        + " no gap. The last line is one JSON object. Exit code 1 when anything does not agree.")
public final class VerifyCommand implements Callable<Integer> {

    @Mixin
    PlatformOptions options = new PlatformOptions();

    @Option(
            names = "--patience",
            paramLabel = "SECONDS",
            defaultValue = "120",
            description = "For how long to wait for what is still on its way (default: ${DEFAULT-VALUE}).")
    int patience;

    @Override
    public Integer call() {
        Running running = options.running();
        Duration wait = Duration.ofSeconds(patience);
        try (Http http = new Http(running, wait);
                Stores stores = new Stores(running.platform().mongodb());
                Topics topics = new Topics(running.platform().kafka())) {
            VerifyReport report = verify(running, http, stores, topics, wait);
            report.print(System.out);
            return report.findings().none() ? 0 : 1;
        }
    }

    private static VerifyReport verify(Running running, Http http, Stores stores, Topics topics, Duration wait) {
        Spokespeople speaking = Spokespeople.read(stores, running.platform().coordinationCentre());
        Findings findings = new Findings();
        RunEvents events = RunEvents.all(stores);
        findings.addAll(events.chains());
        TravelCheck travel = travelled(events, topics, wait);
        findings.addAll(travel.findings());
        Reconciliation views = new Reconciliation(http, speaking, wait);
        views.views(events.byId().values());
        findings.addAll(views.findings());
        Holdings holdings = new Holdings(stores);
        whole(holdings, Service.FEEDS, "entries", views.tally("feeds"), findings);
        whole(holdings, Service.NOTIFICATIONS, "inbox", views.tally("inboxes"), findings);
        Operator operator = new Operator(http, speaking.coordinator(), wait);
        RebuildCheck rebuild = new RebuildCheck(operator, holdings, heads(events));
        Map<String, Integer> compared = rebuild.run();
        findings.addAll(rebuild.findings());
        return new VerifyReport(events, travel, views.tallies(), compared, findings);
    }

    /** What nobody should be told is in nobody's view; it would still lie in the collection. */
    private static void whole(
            Holdings holdings, Service service, String name, Reconciliation.Tally tally, Findings findings) {
        int held = holdings.collection(service, name).size();
        if (held != tally.expected()) {
            findings.add("%s.%s holds %d entries, the events make %d", service.id(), name, held, tally.expected());
        }
    }

    private static TravelCheck travelled(RunEvents events, Topics topics, Duration wait) {
        TravelCheck check = new TravelCheck(events.byId());
        Backoff backoff = new Backoff(wait);
        do {
            topics.toTheEnd(check::travelled);
        } while (!check.complete() && backoff.again());
        return check;
    }

    private static Map<String, Long> heads(RunEvents events) {
        Map<String, Long> heads = new HashMap<>();
        for (RecordedEvent event : events.byId().values()) {
            heads.merge(event.stream(), event.version(), Math::max);
        }
        return heads;
    }
}
