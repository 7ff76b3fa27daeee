package de.kommig.eventstore;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.kommig.backbone.Backbone;
import de.kommig.backbone.BackboneOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.UUID;

/** Broker, Connect and database, started once for all tests of this module; the database is the one that MONGODB_URI names, if any. */
public final class SharedBackbone {

    private static final Backbone BACKBONE = start();
    private static final MongoClient CLIENT = MongoClients.create(BACKBONE.mongoUri());

    private SharedBackbone() {}

    private static Backbone start() {
        try {
            Backbone backbone = Backbone.start(BackboneOptions.in(Files.createTempDirectory("kommig-eventstore"))
                    .withPartitions(2));
            Runtime.getRuntime().addShutdownHook(new Thread(backbone::close));
            return backbone;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String kafka() {
        return BACKBONE.bootstrapServers();
    }

    public static String mongoUri() {
        return BACKBONE.mongoUri();
    }

    /** A database of the shared server, by its name. */
    public static MongoDatabase database(String name) {
        return CLIENT.getDatabase(name);
    }

    /** A name that no other test and no other run uses. */
    public static String freshName() {
        return "t" + UUID.randomUUID().toString().replace("-", "");
    }
}
