package de.kommig.backbone;

import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.util.concurrent.Executors;

/** A process that stores events, says which were acknowledged, and goes on until it is killed. */
final class CrashingWriter {

    private static final int STREAMS = 4;

    private CrashingWriter() {}

    /** Takes the data folder; prints {@code READY}, then the id of each event that the database acknowledged. */
    public static void main(String[] arguments) {
        var backbone = Backbone.start(BackboneOptions.in(Path.of(arguments[0])).withMongoUri(null));
        var events = MongoClients.create(backbone.mongoUri())
                .getDatabase("applications")
                .getCollection("events");
        var threads = Executors.newFixedThreadPool(STREAMS);
        System.out.println("READY");
        for (int i = 0; i < STREAMS; i++) {
            threads.submit(() -> {
                var stream = StoredEvent.newStream();
                for (int version = 1; ; version++) {
                    var event = StoredEvent.of(stream, version, "{\"version\":" + version + "}");
                    events.insertOne(event);
                    System.out.println(event.getString("_id"));
                }
            });
        }
    }
}
