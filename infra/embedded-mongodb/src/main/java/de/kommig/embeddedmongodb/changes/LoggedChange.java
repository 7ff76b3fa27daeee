package de.kommig.embeddedmongodb.changes;

import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Document;

/**
 * A change as it stands in the log.
 *
 * @param time its cluster time, unique and ascending
 * @param event the change event without its token and time
 */
public record LoggedChange(long time, Document event) {

    /** The event as change streams deliver it. */
    Document toEvent() {
        Document full = new Document("_id", new ResumeToken(time).toDocument());
        full.put("operationType", event.get("operationType"));
        full.put("clusterTime", new BsonTimestamp(time));
        event.forEach(full::putIfAbsent);
        return full;
    }
}
