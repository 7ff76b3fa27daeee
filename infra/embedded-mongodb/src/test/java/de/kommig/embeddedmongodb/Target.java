package de.kommig.embeddedmongodb;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.bson.Document;
import org.bson.UuidRepresentation;

/**
 * What the contract tests run against: the MongoDB that MONGODB_URI names, or else one embedded database for all of them.
 */
final class Target {

    private static final String RUN = "contract" + UUID.randomUUID().toString().substring(0, 8);
    private static final MongoClient CLIENT = MongoClients.create(MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(connectionString()))
            .uuidRepresentation(UuidRepresentation.STANDARD)
            .build());

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            database().drop();
            CLIENT.close();
        }));
    }

    private Target() {}

    static MongoClient client() {
        return CLIENT;
    }

    static MongoDatabase database() {
        return CLIENT.getDatabase(RUN);
    }

    /** A collection no other test uses; it does not exist yet. */
    static MongoCollection<Document> newCollection() {
        return database().getCollection("c" + UUID.randomUUID().toString().substring(0, 13));
    }

    private static String connectionString() {
        String given = System.getenv("MONGODB_URI");
        return given != null && !given.isBlank() ? given : embedded().connectionString();
    }

    private static EmbeddedMongoDb embedded() {
        try {
            Path folder = Files.createTempDirectory("contract");
            folder.toFile().deleteOnExit();
            folder.resolve("database.lock").toFile().deleteOnExit();
            folder.resolve("database.mv").toFile().deleteOnExit();
            return EmbeddedMongoDb.open(folder, Options.defaults());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
