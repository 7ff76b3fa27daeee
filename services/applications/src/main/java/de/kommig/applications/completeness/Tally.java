package de.kommig.applications.completeness;

import de.kommig.applications.plan.Finding;
import de.kommig.applications.plan.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Counts what is wanted and what is there. */
final class Tally {

    private final List<Finding> missing = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private int done;
    private int wanted;

    /**
     * Something that has to be there.
     *
     * @param code for when it is not
     * @param about what is wrong with it, if it is there
     */
    void want(boolean there, String pointer, String code, List<Finding> about) {
        wanted++;
        if (!there) {
            missing.add(new Finding(pointer, code, Severity.ERROR, Map.of()));
            return;
        }
        if (about.stream().noneMatch(finding -> finding.severity() == Severity.ERROR)) {
            done++;
        }
        note(about);
    }

    /** Something that need not be there, and has to be right if it is. */
    void note(List<Finding> about) {
        findings.addAll(about);
    }

    Completeness total() {
        return new Completeness(done, wanted, List.copyOf(missing), List.copyOf(findings));
    }
}
