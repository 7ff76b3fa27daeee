package de.kommig.testing.searching;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import de.kommig.backbone.BackboneOptions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.BsonTimestamp;
import org.bson.Document;
import org.bson.RawBsonDocument;

/** Every document of every collection of every database; of the embedded database also what its change log still tells. */
final class DatabaseSearch implements Searched {

    private static final long MOMENT = 100;

    private final String uri;
    private final BsonTimestamp start;

    private DatabaseSearch(String uri, BsonTimestamp start) {
        this.uri = uri;
        this.start = start;
    }

    /** Of this deployment; of its change log, what comes from now on. */
    static DatabaseSearch fromNowOn(String uri) {
        try (MongoClient client = MongoClients.create(uri)) {
            Document hello = client.getDatabase("admin").runCommand(new Document("hello", 1));
            return new DatabaseSearch(uri, hello.get("operationTime", BsonTimestamp.class));
        }
    }

    @Override
    public void read(Reader reader) {
        try (MongoClient client = MongoClients.create(uri)) {
            for (String database : client.listDatabaseNames()) {
                read(client.getDatabase(database), reader);
            }
            // A replica set's oplog keeps what was for as long as its operator has decided.
            if (System.getenv(BackboneOptions.MONGODB_URI) == null) {
                changes(client, reader);
            }
        }
    }

    private static void read(MongoDatabase database, Reader reader) {
        for (String collection : database.listCollectionNames()) {
            database.getCollection(collection, RawBsonDocument.class)
                    .find()
                    .forEach(document -> reader.piece(
                            "database " + database.getName() + "." + collection,
                            String.valueOf(document.get("_id")),
                            bytes(document)));
        }
    }

    private void changes(MongoClient client, Reader reader) {
        try (MongoCursor<RawBsonDocument> changes = client.watch(List.of())
                .startAtOperationTime(start)
                .maxAwaitTime(MOMENT, TimeUnit.MILLISECONDS)
                .withDocumentClass(RawBsonDocument.class)
                .cursor()) {
            for (RawBsonDocument change = changes.tryNext(); change != null; change = changes.tryNext()) {
                reader.piece("change log", String.valueOf(change.get("_id")), bytes(change));
            }
        }
    }

    private static byte[] bytes(RawBsonDocument document) {
        var buffer = document.getByteBuffer();
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }
}
