package de.kommig.feeds.delivering;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;

/**
 * The instances of this service that are alive, in the collection {@code instances}. One sign of life for all the webhooks that an instance
 * carries, since there may be thousands. The clocks of the machines may differ by less than the lease lasts.
 */
final class Instances {

    private final MongoCollection<Document> instances;
    private final Clock clock;
    private final Duration lease;
    private final String own = UUID.randomUUID().toString();
    private volatile long signed = System.nanoTime();
    private volatile boolean alive;

    /** @param lease how long after its last sign of life others take an instance for dead */
    Instances(MongoDatabase database, Clock clock, Duration lease) {
        this.instances = database.getCollection("instances");
        this.clock = clock;
        this.lease = lease;
    }

    /** This instance. */
    String own() {
        return own;
    }

    /** Says that this instance lives. Often, compared with the lease. */
    void sign() {
        long now = System.nanoTime();
        instances.updateOne(
                eq("_id", own), set("until", Date.from(clock.instant().plus(lease))), new UpdateOptions().upsert(true));
        signed = now;
        alive = true;
    }

    /** Whether nobody can take this instance for dead yet. Asks no database, and trusts no clock that can be set. */
    boolean isAlive() {
        return alive && System.nanoTime() - signed < lease.toNanos() * 4 / 5;
    }

    /** Those that live, this one among them if it has signed in time. */
    Set<String> living() {
        Instant now = clock.instant();
        return instances
                .find(gt("until", Date.from(now)))
                .map(document -> document.getString("_id"))
                .into(new HashSet<>());
    }

    /** Says that this instance carries nothing any more. */
    void leave() {
        alive = false;
        instances.deleteOne(eq("_id", own));
    }

    /** Forgets those that died long ago. */
    void clear() {
        instances.deleteMany(lt("until", Date.from(clock.instant().minus(lease.multipliedBy(100)))));
    }
}
