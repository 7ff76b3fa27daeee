package de.kommig.embeddedmongodb.changes;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a change stream watches: one collection, one database, or with both null the whole deployment but its internal databases.
 */
public record Scope(@Nullable String database, @Nullable String collection) {

    private static final Set<String> INTERNAL = Set.of("admin", "config", "local");

    boolean includes(Document event) {
        if (!(event.get("ns") instanceof Document namespace)) {
            return false;
        }
        boolean invalidation = "invalidate".equals(event.get("operationType"));
        Object eventDatabase = namespace.get("db");
        Object eventCollection = namespace.get("coll");
        if (database == null) {
            return !invalidation && !INTERNAL.contains(eventDatabase);
        }
        if (!database.equals(eventDatabase)) {
            return false;
        }
        if (collection == null) {
            // A database's stream ends with the database, not with one of its collections.
            return !invalidation || eventCollection == null;
        }
        return collection.equals(eventCollection);
    }
}
