package de.kommig.organisations;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import de.kommig.organisations.erasing.HeldByAddress;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;

/** Letters that wait for people, by address. */
public final class Pigeonholes implements HeldByAddress {

    private final MongoCollection<Document> letters;
    private final AtomicBoolean stuck = new AtomicBoolean();

    Pigeonholes(MongoDatabase database) {
        this.letters = database.getCollection("letters");
    }

    public void put(String email, String letter) {
        letters.insertOne(new Document("_id", UUID.randomUUID().toString())
                .append("to", email.toLowerCase(Locale.ROOT))
                .append("letter", letter));
    }

    public long lettersTo(String email) {
        return letters.countDocuments(eq("to", email.toLowerCase(Locale.ROOT)));
    }

    /** The next attempt to erase fails. */
    public void getStuck() {
        stuck.set(true);
    }

    @Override
    public void eraseAddress(String email) {
        letters.deleteMany(eq("to", email.toLowerCase(Locale.ROOT)));
        if (stuck.getAndSet(false)) {
            throw new IllegalStateException("stuck");
        }
    }
}
