package de.kommig.applications.erasing;

import static com.mongodb.client.model.Filters.eq;
import static de.kommig.applications.Cast.SERVICE;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import org.bson.Document;

/** An alarm that is set. */
final class Alarm {

    private Alarm() {}

    /** When it rings; the beginning of all time when there is none. */
    static Instant moment(String id) {
        Document alarm = SERVICE.bean(MongoDatabase.class)
                .getCollection("alarms")
                .find(eq("_id", id))
                .first();
        return alarm == null ? Instant.MIN : alarm.getDate("at").toInstant();
    }
}
