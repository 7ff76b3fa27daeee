package de.kommig.embeddedmongodb.changes;

import de.bwaldvogel.mongo.bson.Document;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;

/**
 * Writes what happens to documents and collections to the change log, in the words of MongoDB's change events.
 */
public final class ChangeRecorder {

    private final ChangeLog log;
    private final Clock clock;
    private final Set<String> covered;
    private final LatestOnly latestOnly;

    /** @param covered the only collections whose changes are written down; empty for all */
    public ChangeRecorder(ChangeLog log, Clock clock, Set<String> covered, LatestOnly latestOnly) {
        this.log = log;
        this.clock = clock;
        this.covered = covered;
        this.latestOnly = latestOnly;
    }

    /** Whether the changes of a collection, {@code <database>.<collection>}, are written down. */
    public boolean cover(String namespace) {
        return covered.isEmpty() || covered.contains(namespace);
    }

    public void inserted(String database, String collection, Document document) {
        log(
                database,
                collection,
                document,
                event("insert")
                        .append("fullDocument", document)
                        .append("ns", namespace(database, collection))
                        .append("documentKey", key(document)));
    }

    public void replaced(String database, String collection, Document document) {
        log(
                database,
                collection,
                document,
                event("replace")
                        .append("fullDocument", document)
                        .append("ns", namespace(database, collection))
                        .append("documentKey", key(document)));
    }

    public void updated(String database, String collection, Document before, Document after) {
        log(
                database,
                collection,
                after,
                event("update")
                        .append("ns", namespace(database, collection))
                        .append("documentKey", key(after))
                        .append("updateDescription", UpdateDescription.between(before, after)));
    }

    public void deleted(String database, String collection, Document document) {
        log(
                database,
                collection,
                document,
                event("delete").append("ns", namespace(database, collection)).append("documentKey", key(document)));
    }

    private void log(String database, String collection, Document document, Document event) {
        long time = log.append(event);
        boolean deleted = "delete".equals(event.get("operationType"));
        latestOnly.logged(database + "." + collection, document.get("_id"), time, deleted);
    }

    public void dropped(String database, String collection) {
        log.append(event("drop").append("ns", namespace(database, collection)));
        log.append(event("invalidate").append("ns", namespace(database, collection)));
    }

    public void renamed(String database, String collection, String newCollection) {
        log.append(event("rename")
                .append("ns", namespace(database, collection))
                .append("to", namespace(database, newCollection)));
        log.append(event("invalidate").append("ns", namespace(database, collection)));
    }

    public void databaseDropped(String database) {
        log.append(event("dropDatabase").append("ns", new Document("db", database)));
        log.append(event("invalidate").append("ns", new Document("db", database)));
    }

    private Document event(String operationType) {
        return new Document("operationType", operationType).append("wallTime", Instant.ofEpochMilli(clock.millis()));
    }

    private static Document namespace(String database, String collection) {
        return new Document("db", database).append("coll", collection);
    }

    private static Document key(Document document) {
        return new Document("_id", document.get("_id"));
    }
}
