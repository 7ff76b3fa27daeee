package de.kommig.web.idempotency;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.bson.Document;

/** Keeps the keys in the service's database, collection {@code idempotencykeys}: {@code {_id, fingerprint, since}}. */
public final class MongoIdempotencyKeys implements IdempotencyKeys {

    private static final int ATTEMPTS = 3;

    private final MongoCollection<Document> keys;

    public MongoIdempotencyKeys(MongoDatabase database) {
        this.keys = database.getCollection("idempotencykeys");
    }

    @Override
    public Claim claim(UUID commandId, String fingerprint, Instant now) {
        Document key = new Document("_id", commandId.toString())
                .append("fingerprint", fingerprint)
                .append("since", Date.from(now));
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                keys.insertOne(key);
                return Claim.NEW;
            } catch (MongoWriteException refused) {
                if (ErrorCategory.fromErrorCode(refused.getCode()) != ErrorCategory.DUPLICATE_KEY) {
                    throw refused;
                }
            }
            Document before = keys.find(eq("_id", commandId.toString())).first();
            if (before != null) {
                return fingerprint.equals(before.getString("fingerprint")) ? Claim.SAME : Claim.OTHER;
            }
            // Released between the two: try to be the first again.
        }
        throw new IllegalStateException("the key " + commandId + " comes and goes");
    }

    @Override
    public void release(UUID commandId) {
        keys.deleteOne(eq("_id", commandId.toString()));
    }

    @Override
    public void releaseBefore(Instant moment) {
        keys.deleteMany(lt("since", Date.from(moment)));
    }
}
