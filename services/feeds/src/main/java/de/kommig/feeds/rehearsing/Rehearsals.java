package de.kommig.feeds.rehearsing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;

/** What is being made up, and has been, in the collection {@code rehearsals}. */
final class Rehearsals {

    private final MongoCollection<Document> collection;

    Rehearsals(MongoDatabase database) {
        collection = database.getCollection("rehearsals");
        collection.createIndex(ascending("feed"));
        collection.createIndex(ascending("done"));
    }

    /** One as it is kept, with the digest of the request that it came from. */
    record Kept(Rehearsal rehearsal, String digest) {}

    Optional<Kept> of(UUID id) {
        return Optional.ofNullable(collection.find(eq("_id", id.toString())).first())
                .map(document -> new Kept(read(document), document.getString("digest")));
    }

    long count(UUID feed) {
        return collection.countDocuments(eq("feed", feed.toString()));
    }

    /** Keeps one; does nothing when it is there already. */
    void add(Rehearsal it, String digest) {
        try {
            collection.insertOne(new Document("_id", it.id().toString())
                    .append("feed", it.feed().toString())
                    .append("funder", it.funder().toString())
                    .append("ending", it.ending().name())
                    .append("paceMillis", it.pace().toMillis())
                    .append("startedAt", it.startedAt())
                    .append("digest", digest)
                    .append("done", false));
        } catch (MongoWriteException failed) {
            if (failed.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw failed;
            }
        }
    }

    /** Those that have not come to their end. */
    List<Rehearsal> going() {
        List<Rehearsal> going = new ArrayList<>();
        collection.find(eq("done", false)).forEach(document -> going.add(read(document)));
        return going;
    }

    void done(Rehearsal it) {
        collection.updateOne(and(eq("_id", it.id().toString()), eq("done", false)), set("done", true));
    }

    private static Rehearsal read(Document document) {
        return new Rehearsal(
                UUID.fromString(document.getString("_id")),
                UUID.fromString(document.getString("feed")),
                UUID.fromString(document.getString("funder")),
                Ending.valueOf(document.getString("ending")),
                Duration.ofMillis(document.getLong("paceMillis")),
                document.getDate("startedAt").toInstant());
    }
}
