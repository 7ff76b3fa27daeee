package de.kommig.embeddedmongodb.collections;

import de.bwaldvogel.mongo.bson.Document;
import de.kommig.embeddedmongodb.store.ByteMap;
import de.kommig.embeddedmongodb.store.KeyRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the way to a query's documents.
 */
final class Planner {

    private Planner() {}

    /**
     * The best of the paths, or a walk through the whole collection.
     *
     * @param sort the order asked for; null for none
     */
    static Plan plan(Document filter, @Nullable Document sort, List<AccessPath> paths, ByteMap documents) {
        if (sort != null && sort.get("$natural") instanceof Number direction) {
            return walk(documents, direction.doubleValue() < 0, true);
        }
        Conditions conditions = new Conditions(filter);
        Candidate best = null;
        int bestMerit = 0;
        for (AccessPath path : paths) {
            Candidate candidate = new Candidate(path, conditions);
            int merit = candidate.merit(sort);
            if (merit > bestMerit) {
                best = candidate;
                bestMerit = merit;
            }
        }
        return best == null ? walk(documents, false, sort == null) : best.plan(sort);
    }

    private static Plan walk(ByteMap documents, boolean descending, boolean sorted) {
        AccessPath all = new AccessPath(List.of(), documents, true, false, false, false);
        return new Plan(all, List.of(KeyRange.all()), descending, sorted);
    }
}
