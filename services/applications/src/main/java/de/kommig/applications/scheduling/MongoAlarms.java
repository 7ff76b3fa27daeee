package de.kommig.applications.scheduling;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Alarms in the collection {@value #COLLECTION}: {@code {_id, at, kind, subject, due, attempts}}. */
@Component
final class MongoAlarms implements AlarmQueue {

    static final String COLLECTION = "alarms";

    private static final String AT = "at";
    private static final String KIND = "kind";
    private static final String SUBJECT = "subject";
    private static final String DUE = "due";
    private static final String ATTEMPTS = "attempts";

    private final MongoCollection<Document> alarms;

    MongoAlarms(MongoDatabase database) {
        alarms = database.getCollection(COLLECTION);
        alarms.createIndex(Indexes.ascending(DUE));
    }

    @Override
    public void set(String id, Instant at, String kind, UUID subject) {
        Document alarm = new Document("_id", id)
                .append(AT, Date.from(at))
                .append(KIND, kind)
                .append(SUBJECT, subject.toString())
                .append(DUE, Date.from(at))
                .append(ATTEMPTS, 0);
        alarms.replaceOne(eq("_id", id), alarm, new ReplaceOptions().upsert(true));
    }

    @Override
    public void clear(String id) {
        alarms.deleteOne(eq("_id", id));
    }

    @Override
    public Optional<Alarm> take(Instant now, Instant until) {
        return Optional.ofNullable(alarms.findOneAndUpdate(
                        lte(DUE, Date.from(now)),
                        combine(Updates.set(DUE, Date.from(until)), inc(ATTEMPTS, 1)),
                        new FindOneAndUpdateOptions().sort(Sorts.ascending(DUE)).returnDocument(ReturnDocument.AFTER)))
                .map(MongoAlarms::read);
    }

    @Override
    public void done(Alarm taken) {
        alarms.deleteOne(same(taken));
    }

    @Override
    public void again(Alarm taken, Instant then) {
        alarms.updateOne(same(taken), Updates.set(DUE, Date.from(then)));
    }

    private static Bson same(Alarm taken) {
        return and(eq("_id", taken.id()), eq(AT, Date.from(taken.at())));
    }

    private static Alarm read(Document stored) {
        return new Alarm(
                stored.getString("_id"),
                stored.getDate(AT).toInstant(),
                stored.getString(KIND),
                UUID.fromString(stored.getString(SUBJECT)),
                stored.getInteger(ATTEMPTS));
    }
}
