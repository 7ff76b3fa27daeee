package de.kommig.eventstore.parking;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Records that wait, in the collection {@value #COLLECTION} of the service. A discarded record stays, marked, so that neither a second
 * delivery nor a rebuild stops at it again.
 */
public final class Parking {

    public static final String COLLECTION = "parked";

    private static final String WAITING = "waiting";
    private static final String DISCARDED = "discarded";

    private final MongoCollection<Document> parked;
    private final Clock clock;

    /** Creates the index if it is missing. */
    public Parking(MongoDatabase database, Clock clock) {
        this.parked = database.getCollection(COLLECTION);
        this.clock = clock;
        parked.createIndex(Indexes.ascending("subscription", "state", "stream", "offset"));
    }

    /** Puts a record behind those of its stream that wait. Once is enough: a second time changes nothing. */
    public ParkedRecord park(
            String subscription,
            String stream,
            ConsumerRecord<byte @Nullable [], byte @Nullable []> record,
            Reason reason,
            String error) {
        ParkedRecord waiting = new ParkedRecord(subscription, stream, record, reason, error, clock.instant());
        try {
            parked.insertOne(waiting.toDocument().append("state", WAITING));
        } catch (MongoWriteException refused) {
            if (ErrorCategory.fromErrorCode(refused.getCode()) != ErrorCategory.DUPLICATE_KEY) {
                throw refused;
            }
        }
        return waiting;
    }

    /** The streams of a subscription that wait. */
    public Set<String> streams(String subscription) {
        return parked.distinct("stream", waiting(subscription), String.class).into(new HashSet<>());
    }

    /** The first record of a stream that waits. */
    public Optional<ParkedRecord> first(String subscription, String stream) {
        return Optional.ofNullable(parked.find(and(waiting(subscription), eq("stream", stream)))
                        .sort(Indexes.ascending("offset"))
                        .first())
                .map(ParkedRecord::read);
    }

    /** Up to so many records that wait, by stream, oldest first. */
    public List<ParkedRecord> list(String subscription, int limit) {
        return parked.find(waiting(subscription))
                .sort(Indexes.ascending("stream", "offset"))
                .limit(limit)
                .map(ParkedRecord::read)
                .into(new ArrayList<>());
    }

    /** A record that waits, by its id. */
    public Optional<ParkedRecord> find(String id) {
        return Optional.ofNullable(
                        parked.find(and(eq("_id", id), eq("state", WAITING))).first())
                .map(ParkedRecord::read);
    }

    /** How many records of a subscription wait. */
    public long count(String subscription) {
        return parked.countDocuments(waiting(subscription));
    }

    /** Notes why another try did not help either. */
    public void failedAgain(ParkedRecord record, Reason reason, String error) {
        parked.updateOne(
                eq("_id", record.id()),
                Updates.combine(Updates.set("reason", reason.code()), Updates.set("error", error)));
    }

    /** It has been dealt with. */
    public void release(ParkedRecord record) {
        parked.deleteOne(and(eq("_id", record.id()), eq("state", WAITING)));
    }

    /** Marks it as given up, for good. */
    public void discard(ParkedRecord record) {
        parked.updateOne(
                eq("_id", record.id()),
                Updates.combine(
                        Updates.set("state", DISCARDED), Updates.set("discardedAt", Date.from(clock.instant()))));
    }

    /** Whether an operator has given this record up. */
    public boolean isDiscarded(String subscription, String stream, ConsumerRecord<?, ?> record) {
        return parked.countDocuments(
                        and(eq("_id", ParkedRecord.id(subscription, stream, record)), eq("state", DISCARDED)))
                > 0;
    }

    /** The ids of all records of a subscription that were given up. */
    public Set<String> discarded(String subscription) {
        return parked.find(and(eq("subscription", subscription), eq("state", DISCARDED)))
                .projection(Projections.include("_id"))
                .map(found -> found.getString("_id"))
                .into(new HashSet<>());
    }

    private static Bson waiting(String subscription) {
        return and(eq("subscription", subscription), eq("state", WAITING));
    }
}
