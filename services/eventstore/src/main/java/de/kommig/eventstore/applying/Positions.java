package de.kommig.eventstore.applying;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.regex;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.bson.Document;

/** Highest versions dealt with, in the collection {@value #COLLECTION}: {@code {_id: "<owner>/<stream>", version}}. They only ever rise. */
public final class Positions {

    public static final String COLLECTION = "positions";

    private final MongoCollection<Document> positions;
    private final String prefix;

    /** @param owner the subscription, or the generation of a view */
    public Positions(MongoDatabase database, String owner) {
        this.positions = database.getCollection(COLLECTION);
        this.prefix = owner + "/";
    }

    /** The stream's version, 0 when there is none. */
    long of(String stream) {
        Document found = positions.find(eq("_id", prefix + stream)).first();
        return found == null ? 0 : found.get("version", Number.class).longValue();
    }

    /** The versions of many streams; those without are left out. */
    Map<String, Long> of(Collection<String> streams) {
        Map<String, Long> versions = new HashMap<>();
        positions
                .find(in("_id", streams.stream().map(prefix::concat).toList()))
                .forEach(found -> versions.put(
                        found.getString("_id").substring(prefix.length()),
                        found.get("version", Number.class).longValue()));
        return versions;
    }

    void set(Map<String, Long> versions) {
        if (versions.isEmpty()) {
            return;
        }
        List<WriteModel<Document>> writes = versions.entrySet().stream()
                .<WriteModel<Document>>map(entry -> new UpdateOneModel<>(
                        eq("_id", prefix + entry.getKey()),
                        Updates.max("version", entry.getValue()),
                        new UpdateOptions().upsert(true)))
                .toList();
        positions.bulkWrite(writes, new BulkWriteOptions().ordered(false));
    }

    /** Forgets all of them. */
    void clear() {
        positions.deleteMany(regex("_id", "^" + Pattern.quote(prefix)));
    }
}
