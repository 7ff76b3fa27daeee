package de.kommig.benchmarks.assigning;

import de.kommig.reviews.matching.Impossible;
import de.kommig.reviews.matching.Solution;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The last line: what was reached, and what cannot be exceeded. */
final class AssignReport {

    private AssignReport() {}

    static ObjectNode of(Solution solution) {
        ObjectNode report = JsonNodeFactory.instance.objectNode();
        report.put("total", solution.total()).put("worst", solution.worst());
        report.putObject("bound")
                .put("worst", solution.bound().worst())
                .put("total", solution.bound().total());
        return report.put("seconds", solution.seconds())
                .put("status", solution.status().name().toLowerCase(Locale.ROOT))
                .put("evenLoad", solution.even());
    }

    /** Without figures; with what collides. */
    static ObjectNode of(Impossible impossible, double seconds) {
        ObjectNode report = JsonNodeFactory.instance.objectNode();
        report.putNull("total").putNull("worst");
        report.putObject("bound").putNull("worst").putNull("total");
        report.put("seconds", seconds).put("status", "infeasible");
        ArrayNode collisions = report.putArray("collisions");
        impossible.collisions().forEach(collision -> collisions.add(collision.toString()));
        return report;
    }
}
