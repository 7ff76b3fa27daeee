package de.kommig.embeddedmongodb.collections;

import static java.util.Objects.requireNonNull;

import de.bwaldvogel.mongo.bson.Document;
import de.kommig.embeddedmongodb.store.ByteMap;
import de.kommig.embeddedmongodb.store.KeyRange;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the way to a query's documents.
 */
final class Planner {

    private Planner() {}

    /**
     * The best of the paths, which is the one that leads past the fewest documents, or a walk through the whole collection.
     *
     * @param sort the order asked for; null for none
     * @param reach how many documents are asked for at most
     */
    static Plan plan(Document filter, @Nullable Document sort, long reach, List<AccessPath> paths, ByteMap documents) {
        if (sort != null && sort.get("$natural") instanceof Number direction) {
            return walk(documents, direction.doubleValue() < 0, true);
        }
        Conditions conditions = new Conditions(filter);
        Map<Candidate, Integer> merits = new LinkedHashMap<>();
        for (AccessPath path : paths) {
            Candidate candidate = new Candidate(path, conditions);
            int merit = candidate.merit(sort);
            if (merit > 0) {
                merits.put(candidate, merit);
            }
        }
        if (merits.isEmpty()) {
            return walk(documents, false, sort == null);
        }
        Estimate estimate = new Estimate(paths, conditions, documents);
        return Collections.min(
                        merits.keySet(),
                        Comparator.<Candidate>comparingDouble(
                                        it -> merits.size() == 1 ? 0 : estimate.cost(it, sort, reach))
                                .thenComparing(it -> -requireNonNull(merits.get(it))))
                .plan(sort);
    }

    private static Plan walk(ByteMap documents, boolean descending, boolean sorted) {
        AccessPath all = new AccessPath(List.of(), documents, true, false, false, 0);
        return new Plan(all, List.of(KeyRange.all()), descending, sorted);
    }
}
