package de.kommig.feeds.rehearsing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
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
        collection.createIndex(
                ascending("place"), new IndexOptions().unique(true).sparse(true));
        collection.createIndex(ascending("feed"));
        collection.createIndex(ascending("done"));
    }

    /** One as it is kept, with the digest of the request that it came from. */
    record Kept(Rehearsal rehearsal, String digest) {}

    Optional<Kept> of(UUID id) {
        return Optional.ofNullable(collection.find(eq("_id", id.toString())).first())
                .map(document -> new Kept(read(document), document.getString("digest")));
    }

    /**
     * Keeps one; does nothing when it is there already. Each has a number in its feed that no other has, so that of several that come at the same moment
     * none is one too many; they stay, so the numbers have no gaps.
     *
     * @return whether it is there; {@code false} when the feed has as many as it may have
     */
    boolean add(Rehearsal it, String digest, int most) {
        Document document = new Document("_id", it.id().toString())
                .append("feed", it.feed().toString())
                .append("funder", it.funder().toString())
                .append("ending", it.ending().name())
                .append("paceMillis", it.pace().toMillis())
                .append("startedAt", it.startedAt())
                .append("digest", digest)
                .append("done", false);
        while (of(it.id()).isEmpty()) {
            long number = collection.countDocuments(eq("feed", it.feed().toString()));
            if (number >= most) {
                return false;
            }
            insert(document.append("place", it.feed() + "/" + number));
        }
        return true;
    }

    /** Unless there is one of this id, or one with this number in the feed. */
    private void insert(Document document) {
        try {
            collection.insertOne(document);
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
