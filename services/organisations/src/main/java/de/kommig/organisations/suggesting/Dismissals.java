package de.kommig.organisations.suggesting;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Date;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * What coordinators have found not to be duplicates, in the collection {@code dismissals}: {@code {_id, pair, reasons[], by, at}}. Documents are only
 * ever added, so it stays known who dismissed what when, and what spoke for it then.
 */
@Component
class Dismissals {

    private final MongoCollection<Document> dismissals;

    Dismissals(MongoDatabase database) {
        this.dismissals = database.getCollection("dismissals");
    }

    /** Notes it; durable when this returns. The first time counts. */
    void add(Pair pair, Set<Reason> reasons, UUID by, Instant at) {
        Set<String> names = new TreeSet<>();
        reasons.forEach(reason -> names.add(reason.name()));
        try {
            dismissals.insertOne(new Document("_id", pair + "/" + String.join(",", names))
                    .append("pair", pair.toString())
                    .append("reasons", names)
                    .append("by", by.toString())
                    .append("at", Date.from(at)));
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw refused;
            }
        }
    }

    /** By pair, all reasons for which it has been dismissed. */
    Map<String, Set<Reason>> all() {
        Map<String, Set<Reason>> all = new HashMap<>();
        for (Document document : dismissals.find()) {
            Set<Reason> reasons = all.computeIfAbsent(document.getString("pair"), none -> EnumSet.noneOf(Reason.class));
            document.getList("reasons", String.class).forEach(name -> reasons.add(Reason.valueOf(name)));
        }
        return all;
    }
}
