package de.kommig.backbone;

import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/** A process that stores events, says which were acknowledged, and goes on until it is killed. */
final class CrashingWriter {

    /** Begins a line that ends with the number of records there are in the topic of calls. */
    static final String NOTED = "NOTED ";

    private static final int STREAMS = 4;
    /** When the event was stored that Connect's position points to, as Debezium writes it. */
    private static final Pattern SECOND = Pattern.compile("\"sec\":([0-9]+)");

    private CrashingWriter() {}

    /**
     * Takes the data folder; prints the id of each event that the database acknowledged, and once a line that begins with
     * {@link #NOTED}, when Connect has written down that it has come as far as this process's own events.
     */
    public static void main(String[] arguments) {
        var backbone = Backbone.start(BackboneOptions.in(Path.of(arguments[0])).withMongoUri(null));
        var events = MongoClients.create(backbone.mongoUri())
                .getDatabase("applications")
                .getCollection("events");
        var threads = Executors.newFixedThreadPool(STREAMS);
        var start = Instant.now().getEpochSecond();
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
        try (var positions = new Topic(backbone.bootstrapServers(), WorkerSettings.OFFSETS_TOPIC);
                var calls = new Topic(backbone.bootstrapServers(), "kommig.calls")) {
            while (!notedAfter(start, positions)) {}
            System.out.println(NOTED + calls.size());
        }
    }

    /** A position that was written down just now may still be among what an earlier process stored. */
    private static boolean notedAfter(long second, Topic positions) {
        for (var record : positions.poll()) {
            var position = SECOND.matcher(record.value() == null ? "" : Topic.text(record.value()));
            if (position.find() && Long.parseLong(position.group(1)) > second) {
                return true;
            }
        }
        return false;
    }
}
