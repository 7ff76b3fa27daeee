package de.kommig.embeddedmongodb;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonTimestamp;
import org.bson.Document;

/** The process {@link DurabilityTest} kills: writes, and prints the id of each document as soon as it is acknowledged. */
final class KilledProcess {

    static final String ACKNOWLEDGED = "acknowledged ";
    static final int WRITERS = 4;

    /** Should nobody kill it. */
    private static final int WRITES_PER_WRITER = 20_000;

    private KilledProcess() {}

    public static void main(String[] args) throws InterruptedException {
        EmbeddedMongoDb db = EmbeddedMongoDb.open(Path.of(args[0]), Options.defaults());
        MongoClient client = MongoClients.create(db.connectionString());
        firstTime(client);
        MongoCollection<Document> events = client.getDatabase("d").getCollection("events");
        events.createIndex(Indexes.ascending("writer"));
        List<Thread> writers = new ArrayList<>();
        for (int w = 0; w < WRITERS; w++) {
            int writer = w;
            writers.add(Thread.ofPlatform().start(() -> write(events, args[1], writer)));
        }
        for (Thread writer : writers) {
            writer.join();
        }
        db.close();
    }

    /** A cluster time before the first event, kept in another database by the first to ask. */
    static long firstTime(MongoClient client) {
        MongoCollection<Document> places = client.getDatabase("admin2").getCollection("places");
        Document place = places.find().first();
        if (place != null) {
            return place.getLong("after");
        }
        BsonTimestamp now = client.getDatabase("admin")
                .runCommand(new Document("hello", 1))
                .get("operationTime", BsonTimestamp.class);
        places.insertOne(new Document("_id", "first").append("after", now.getValue()));
        return now.getValue();
    }

    private static void write(MongoCollection<Document> events, String round, int writer) {
        for (int i = 0; i < WRITES_PER_WRITER; i++) {
            String id = round + "/" + writer + "/" + i;
            events.insertOne(new Document("_id", id).append("writer", writer).append("data", "x".repeat(300)));
            System.out.println(ACKNOWLEDGED + id);
        }
    }
}
