package de.kommig.eventstore.verifying;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import de.kommig.eventstore.store.MongoEventStore;
import de.kommig.eventstore.store.StreamId;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.bson.Document;
import org.bson.conversions.Bson;
import tools.jackson.databind.json.JsonMapper;

/** Writes events as JSON lines, each the event's document as it is stored. */
public final class EventExport {

    private static final JsonMapper JSON = JsonMapper.shared();

    private EventExport() {}

    /** Every event of every stream, just as the database has it, sound or not. */
    public static void all(MongoDatabase database, PrintStream out) {
        write(database, new Document(), out);
    }

    /** The events of one stream. */
    public static void one(MongoDatabase database, StreamId stream, PrintStream out) {
        write(database, eq("partitionkey", stream.toString()), out);
    }

    private static void write(MongoDatabase database, Bson filter, PrintStream out) {
        database.getCollection(MongoEventStore.COLLECTION)
                .find(filter)
                .sort(Indexes.ascending("partitionkey", "sequence"))
                .forEach(document -> out.println(JSON.writeValueAsString(document)));
    }

    /**
     * {@code EventExport DATABASE [STREAM]}: writes to standard output; the connection string comes from the environment variable
     * {@code MONGODB_URI}.
     */
    public static void main(String... args) {
        String uri = System.getenv("MONGODB_URI");
        if (uri == null || args.length < 1 || args.length > 2) {
            System.err.println("MONGODB_URI=… EventExport DATABASE [STREAM]");
            System.exit(2);
            return;
        }
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        try (MongoClient client = MongoClients.create(uri)) {
            MongoDatabase database = client.getDatabase(args[0]);
            if (args.length == 2) {
                one(database, StreamId.parse(args[1]), out);
            } else {
                all(database, out);
            }
        }
        out.flush();
    }
}
