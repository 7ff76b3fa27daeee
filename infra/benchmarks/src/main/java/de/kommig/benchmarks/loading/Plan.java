package de.kommig.benchmarks.loading;

import de.kommig.benchmarks.grants.Grant;
import de.kommig.benchmarks.grants.GrantEntry;
import de.kommig.benchmarks.grants.GrantFile;
import de.kommig.benchmarks.grants.Malformed;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a first pass over the file finds out: how much there is to load, which calls with which budgets, and what cannot be loaded.
 *
 * @param grants that will be loaded
 * @param malformed records that are skipped
 * @param budgets for each call all that is asked for under it
 * @param raised grants with more awarded than applied for, which are loaded as if all of it had been applied for
 */
public record Plan(int grants, List<Malformed> malformed, Map<CallKey, BigDecimal> budgets, int raised) {

    /**
     * Reads the file once, to its end or to the limit.
     *
     * @param limit grants to load at most
     */
    public static Plan of(Path file, int limit) {
        List<Malformed> malformed = new ArrayList<>();
        Map<CallKey, BigDecimal> budgets = new LinkedHashMap<>();
        int grants = 0;
        int raised = 0;
        try (GrantFile records = GrantFile.open(file)) {
            while (grants < limit) {
                GrantEntry entry = records.next();
                if (entry == null) {
                    break;
                }
                switch (entry) {
                    case Malformed bad -> malformed.add(bad);
                    case Grant grant -> {
                        grants++;
                        raised += grant.raised() ? 1 : 0;
                        budgets.merge(CallKey.of(grant), grant.requested(), BigDecimal::add);
                    }
                }
            }
        }
        return new Plan(grants, List.copyOf(malformed), Map.copyOf(budgets), raised);
    }
}
