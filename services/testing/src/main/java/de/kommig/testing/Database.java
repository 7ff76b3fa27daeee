package de.kommig.testing;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.kommig.embeddedmongodb.EmbeddedMongoDb;
import de.kommig.embeddedmongodb.Options;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.UUID;

/** A database for tests without broker: the replica set that {@code MONGODB_URI} names, else an embedded one. */
public final class Database {

    private static final String URI = uri();
    private static final MongoClient CLIENT = MongoClients.create(URI);

    private Database() {}

    /** An empty database. */
    public static MongoDatabase empty() {
        return CLIENT.getDatabase("test" + UUID.randomUUID().toString().replace("-", ""));
    }

    /** Another connection to where the databases are, which can be cut. */
    public static MongoClient another() {
        return MongoClients.create(URI);
    }

    private static String uri() {
        String given = System.getenv("MONGODB_URI");
        if (given != null && !given.isBlank()) {
            return given;
        }
        try {
            EmbeddedMongoDb embedded =
                    EmbeddedMongoDb.open(Files.createTempDirectory("kommig-test"), Options.defaults());
            Runtime.getRuntime().addShutdownHook(new Thread(embedded::close));
            return embedded.connectionString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
