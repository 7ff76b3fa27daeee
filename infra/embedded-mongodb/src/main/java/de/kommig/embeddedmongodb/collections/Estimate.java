package de.kommig.embeddedmongodb.collections;

import de.bwaldvogel.mongo.bson.Document;
import de.kommig.embeddedmongodb.store.ByteMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many documents a query's possible ways lead past. Counting an index's entries in a range takes no longer than looking one up, so
 * the counts are exact; that conditions on several fields have nothing to do with each other is a guess.
 */
final class Estimate {

    private final List<AccessPath> paths;
    private final Conditions conditions;
    private final double size;
    private @Nullable Map<String, Double> shares;

    Estimate(List<AccessPath> paths, Conditions conditions, ByteMap documents) {
        this.paths = paths;
        this.conditions = conditions;
        this.size = Math.max(1, documents.size());
    }

    /**
     * Documents read before the query has what it asks for.
     *
     * @param reach how many it asks for at most
     */
    double cost(Candidate candidate, @Nullable Document sort, long reach) {
        double entries = candidate.entries();
        if (!candidate.inOrder(sort)) {
            return entries;
        }
        double share = 1;
        for (Map.Entry<String, Double> other : shares().entrySet()) {
            if (!candidate.fields().contains(other.getKey())) {
                share *= other.getValue();
            }
        }
        return Math.min(entries, reach / Math.max(share, 1 / size));
    }

    /** Of all documents, those that meet the condition on a field, for each that some index begins with. */
    private Map<String, Double> shares() {
        Map<String, Double> known = shares;
        if (known == null) {
            known = new HashMap<>();
            for (AccessPath path : paths) {
                Candidate first = new Candidate(path, conditions, 1);
                if (!first.fields().isEmpty()) {
                    known.putIfAbsent(path.keys().getFirst().getKey(), Math.min(1, first.entries() / size));
                }
            }
            shares = known;
        }
        return known;
    }
}
