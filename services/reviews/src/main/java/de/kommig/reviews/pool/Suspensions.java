package de.kommig.reviews.pool;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import de.kommig.reviews.erasing.HeldOfPerson;
import java.util.UUID;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * Who was suspended when they left the pool, in the collection {@value #COLLECTION}: nothing but that, so that nobody shakes off a suspension by leaving and
 * coming back. It goes when a coordinator admits them, and when they have their account erased.
 */
@Component
public class Suspensions implements HeldOfPerson {

    static final String COLLECTION = "suspended_reviewers";

    private final MongoCollection<Document> suspended;

    Suspensions(MongoDatabase database) {
        suspended = database.getCollection(COLLECTION)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY);
    }

    /** Whether they have left while they were suspended, and no coordinator has admitted them since. */
    public boolean outlast(UUID person) {
        return suspended.find(eq(person.toString())).first() != null;
    }

    void keep(UUID person) {
        Document note = new Document("_id", person.toString());
        suspended.replaceOne(eq(person.toString()), note, new ReplaceOptions().upsert(true));
    }

    @Override
    public void erase(UUID person) {
        suspended.deleteOne(eq(person.toString()));
    }
}
