package de.kommig.organisations.merging;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * Mergers that are under way, in the collection {@code mergers}: {@code {_id, duplicate, at}}. Whoever merges enters it first and looks
 * afterwards, so of two who merge organisations into each other at least one sees the other.
 */
@Component
class Mergers {

    /** No request takes that long: what is older is left from one that broke off. */
    private static final Duration UNDER_WAY = Duration.ofMinutes(1);

    private static final String DUPLICATE = "duplicate";
    private static final String AT = "at";

    private final MongoCollection<Document> mergers;

    Mergers(MongoDatabase database) {
        mergers = database.getCollection("mergers");
        mergers.createIndex(Indexes.ascending(DUPLICATE));
    }

    /** Enters that this organisation is about to end; durable when this returns. Gives the entry's id. */
    String begin(UUID duplicate, Instant now) {
        mergers.deleteMany(lte(AT, Date.from(now.minus(UNDER_WAY))));
        String id = UUID.randomUUID().toString();
        mergers.insertOne(
                new Document("_id", id).append(DUPLICATE, duplicate.toString()).append(AT, Date.from(now)));
        return id;
    }

    /** Whether this organisation is about to end. Once it has ended, its events say so: ask this first, and them afterwards. */
    boolean ends(UUID organisation, Instant now) {
        return mergers.find(and(eq(DUPLICATE, organisation.toString()), gt(AT, Date.from(now.minus(UNDER_WAY)))))
                        .first()
                != null;
    }

    /** It has ended, or will not. */
    void end(String id) {
        mergers.deleteOne(eq("_id", id));
    }
}
