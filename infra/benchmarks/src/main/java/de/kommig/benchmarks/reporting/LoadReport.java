package de.kommig.benchmarks.reporting;

import de.kommig.benchmarks.loading.Outcome;
import de.kommig.benchmarks.loading.Reconciling;
import de.kommig.benchmarks.measuring.Summary;
import de.kommig.benchmarks.measuring.Throughput;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The result of {@code load}. */
public final class LoadReport {

    private static final int WINDOW_SECONDS = 10;

    private final Outcome outcome;
    private final Reconciling reconciling;
    private final Map<String, Summary> arrivals;

    public LoadReport(Outcome outcome, Reconciling reconciling) {
        this.outcome = outcome;
        this.reconciling = reconciling;
        this.arrivals = new TreeMap<>(outcome.stakeholders().summaries());
    }

    /** Whether every grant was loaded and everything agrees. */
    public boolean agrees() {
        return outcome.ledger().failures().isEmpty()
                && reconciling.findings().none()
                && outcome.ledger().applications().size() == outcome.plan().grants();
    }

    /** For people. */
    public void print(PrintStream out) {
        Throughput done = outcome.commands().throughput();
        line(
                out,
                "grants",
                "%d loaded, %d failed, %d malformed and skipped",
                outcome.ledger().applications().size(),
                outcome.ledger().failures().size(),
                outcome.plan().malformed().size());
        line(
                out,
                "commands",
                "%d acknowledged in %.1f s: %.0f/s, never under %.0f/s for %d s",
                done.total(),
                done.seconds(),
                done.perSecond(),
                done.lowestOver(WINDOW_SECONDS),
                WINDOW_SECONDS);
        line(out, "HTTP", "%s", outcome.commands().latencies().summary());
        arrivals.forEach((view, latency) -> line(out, "to " + view, "%s", latency));
        line(
                out,
                "events",
                "%d acknowledged + %d by the services = %d in the stores = %d on Kafka (%d more than once)",
                outcome.ledger().acknowledgements().size(),
                reconciling.reactions(),
                reconciling.stored(),
                reconciling.travelled(),
                reconciling.duplicates());
        new TreeMap<>(reconciling.views())
                .forEach((view, tally) ->
                        line(out, view, "%d entries expected, %d found", tally.expected(), tally.found()));
        outcome.ledger().failures().forEach(failure -> line(out, "FAILED", "%s", failure));
        reconciling.findings().first().forEach(finding -> line(out, "WRONG", "%s", finding));
        line(
                out,
                "result",
                agrees() ? "everything agrees" : "%d findings",
                reconciling.findings().count());
    }

    /** The same figures for programs. */
    public ObjectNode json() {
        Throughput done = outcome.commands().throughput();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("run", outcome.run().id().toString()).put("seed", outcome.run().seed());
        json.putObject("grants")
                .put("loaded", outcome.ledger().applications().size())
                .put("failed", outcome.ledger().failures().size())
                .put("malformed", outcome.plan().malformed().size())
                .put("raised", outcome.plan().raised());
        json.putObject("commands")
                .put("acknowledged", done.total())
                .put("inDoubt", outcome.ledger().doubts())
                .put("seconds", done.seconds())
                .put("perSecond", done.perSecond())
                .put("perSecondLowestOver10s", done.lowestOver(WINDOW_SECONDS));
        ObjectNode latency = json.putObject("latency");
        latency.set("http", outcome.commands().latencies().summary().json());
        arrivals.forEach((view, summary) -> latency.set(view, summary.json()));
        ObjectNode events = json.putObject("events")
                .put("acknowledged", outcome.ledger().acknowledgements().size())
                .put("byServices", reconciling.reactions())
                .put("stored", reconciling.stored())
                .put("onKafka", reconciling.travelled())
                .put("duplicatesOnKafka", reconciling.duplicates());
        reconciling
                .views()
                .forEach((view, tally) ->
                        events.putObject(view).put("expected", tally.expected()).put("found", tally.found()));
        json.put("reconciled", agrees()).put("findings", reconciling.findings().count());
        return json;
    }

    private static void line(PrintStream out, String label, String format, Object... arguments) {
        out.printf(Locale.ROOT, "%-12s", label);
        out.printf(Locale.ROOT, format, arguments);
        out.println();
    }
}
