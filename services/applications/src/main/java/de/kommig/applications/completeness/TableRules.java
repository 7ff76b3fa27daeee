package de.kommig.applications.completeness;

import de.kommig.applications.plan.Finding;
import de.kommig.applications.plan.Severity;
import de.kommig.contracts.call.Question;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Whether a table is one that its question takes. */
final class TableRules {

    private TableRules() {}

    static List<Finding> findings(Question question, List<Map<String, String>> rows, String pointer) {
        List<Finding> findings = new ArrayList<>();
        if (question.most() != null && BigDecimal.valueOf(rows.size()).compareTo(question.most()) > 0) {
            findings.add(new Finding(
                    pointer, "too-many-rows", Severity.ERROR, Map.of("rows", rows.size(), "highest", question.most())));
        }
        Set<String> unknown = new TreeSet<>();
        rows.forEach(row -> unknown.addAll(row.keySet()));
        Objects.requireNonNullElse(question.columns(), List.<String>of()).forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            findings.add(new Finding(
                    pointer, "column-unknown", Severity.HINT, Map.of("column", String.join(", ", unknown))));
        }
        return findings;
    }
}
