package de.kommig.eventstore.rebuilding;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import de.kommig.eventstore.applying.Generations;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Sees to it that of all processes of a service only one at a time rebuilds a subscription. A claim that is not renewed runs out. */
final class Claim implements AutoCloseable {

    private static final Duration LASTS = Duration.ofSeconds(10);
    private static final Duration RENEWED_EVERY = Duration.ofSeconds(2);

    private final MongoCollection<Document> claims;
    private final String id;
    private final String owner = UUID.randomUUID().toString();
    private long renewedAt;
    private boolean held;

    Claim(MongoDatabase database, String subscription) {
        this.claims = database.getCollection(Generations.COLLECTION);
        this.id = subscription + "/claim";
    }

    /** Whether it is ours from now on. */
    boolean take() {
        try {
            claims.updateOne(
                    and(eq("_id", id), lt("until", new Date())), setUntil(LASTS), new UpdateOptions().upsert(true));
            renewedAt = System.nanoTime();
            held = true;
        } catch (MongoWriteException refused) {
            if (ErrorCategory.fromErrorCode(refused.getCode()) != ErrorCategory.DUPLICATE_KEY) {
                throw refused;
            }
        }
        return held;
    }

    /** Whether it is still ours; to be asked often. */
    boolean stillHeld() {
        if (held && System.nanoTime() - renewedAt > RENEWED_EVERY.toNanos()) {
            held = claims.updateOne(and(eq("_id", id), eq("owner", owner)), setUntil(LASTS))
                            .getMatchedCount()
                    == 1;
            renewedAt = System.nanoTime();
        }
        return held;
    }

    private Bson setUntil(Duration lasts) {
        return Updates.combine(
                Updates.set("owner", owner),
                Updates.set("until", Date.from(Instant.now().plus(lasts))));
    }

    @Override
    public void close() {
        if (held) {
            claims.deleteOne(and(eq("_id", id), eq("owner", owner)));
        }
    }
}
