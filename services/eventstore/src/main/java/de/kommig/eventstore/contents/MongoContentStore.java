package de.kommig.eventstore.contents;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import de.kommig.contracts.ContentRef;
import de.kommig.eventstore.store.StreamId;
import java.util.Optional;
import org.bson.Document;

/** Texts in the collection {@value #COLLECTION} of a service's database: {@code _id, owner, sha256, text}. */
public final class MongoContentStore implements ContentStore {

    public static final String COLLECTION = "contents";

    private final MongoCollection<Document> contents;

    /** Creates the index if it is missing. */
    public MongoContentStore(MongoDatabase database) {
        this.contents = database.getCollection(COLLECTION)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY);
        contents.createIndex(Indexes.ascending("owner"));
    }

    @Override
    public ContentRef put(StreamId owner, String json) {
        ContentRef ref = ContentHash.ref(owner, json);
        try {
            contents.insertOne(new Document("_id", ref.id())
                    .append("owner", owner.toString())
                    .append("sha256", ref.sha256())
                    .append("text", json));
        } catch (MongoWriteException refused) {
            if (ErrorCategory.fromErrorCode(refused.getCode()) != ErrorCategory.DUPLICATE_KEY) {
                throw refused;
            }
            // The id holds the hash: what is there already is this text.
        }
        return ref;
    }

    @Override
    public Optional<String> get(ContentRef ref) {
        return Optional.ofNullable(contents.find(eq("_id", ref.id())).first())
                .map(found -> ContentHash.checked(ref, found.getString("text")));
    }

    @Override
    public void erase(ContentRef ref) {
        contents.deleteOne(eq("_id", ref.id()));
    }

    @Override
    public void erase(StreamId owner) {
        contents.deleteMany(eq("owner", owner.toString()));
    }
}
