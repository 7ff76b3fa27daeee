package de.kommig.benchmarks.verifying;

import de.kommig.benchmarks.reconciling.Findings;
import de.kommig.benchmarks.reconciling.Reconciliation;
import de.kommig.benchmarks.reconciling.RunEvents;
import de.kommig.benchmarks.reconciling.TravelCheck;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The result of {@code verify}.
 *
 * @param compared documents of each view and collection that were compared with their rebuild
 */
record VerifyReport(
        RunEvents events,
        TravelCheck travel,
        Map<String, Reconciliation.Tally> views,
        Map<String, Integer> compared,
        Findings findings) {

    /** For people, and as the last line for programs. */
    void print(PrintStream out) {
        int streams = events.streams().size();
        int stored = events.byId().size();
        out.printf(Locale.ROOT, "chains       %d streams with %d events%n", streams, stored);
        out.printf(Locale.ROOT, "Kafka        %d events, %d records more%n", travel.arrived(), travel.duplicates());
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("streams", streams)
                .put("stored", stored)
                .put("onKafka", travel.arrived())
                .put("duplicatesOnKafka", travel.duplicates());
        new TreeMap<>(views).forEach((view, tally) -> {
            out.printf(Locale.ROOT, "%-12s %d entries expected, %d found%n", view, tally.expected(), tally.found());
            json.putObject(view).put("expected", tally.expected()).put("found", tally.found());
        });
        ObjectNode rebuilt = json.putObject("comparedWithRebuild");
        new TreeMap<>(compared).forEach((name, count) -> {
            out.printf(Locale.ROOT, "rebuilt      %s: %d documents compared%n", name, count);
            rebuilt.put(name, count);
        });
        findings.first().forEach(finding -> out.println("WRONG        " + finding));
        out.printf(
                Locale.ROOT,
                "result       %s%n",
                findings.none() ? "everything agrees" : findings.count() + " findings");
        out.println(json.put("agrees", findings.none()).put("findings", findings.count()));
    }
}
