package de.kommig.backbone;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.ReplaceOptions;
import de.kommig.embeddedmongodb.DataFolderException;
import de.kommig.embeddedmongodb.EmbeddedMongoDb;
import de.kommig.embeddedmongodb.Options;
import de.kommig.embeddedmongodb.PortTakenException;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/** The database that the services write and Debezium reads: the embedded one, or a replica set that runs elsewhere. */
final class Database implements AutoCloseable {

    private static final int PING_TIMEOUT_MS = 2_000;

    private final String uri;
    private final AutoCloseable server;
    private final MongoClient pinger;

    private Database(String uri, AutoCloseable server) {
        this.uri = uri;
        this.server = server;
        this.pinger = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(PING_TIMEOUT_MS, TimeUnit.MILLISECONDS))
                .applyToConnectionPoolSettings(pool -> pool.maxSize(1))
                .build());
    }

    /** Opens the embedded database, or makes sure that the given one answers. */
    static Database start(BackboneOptions options) {
        var given = options.mongoUri();
        if (given == null) {
            return embedded(options);
        }
        var database = new Database(given, () -> {});
        if (!database.up()) {
            database.close();
            throw new BackboneException("No MongoDB answers at " + new ConnectionString(given).getHosts(), null);
        }
        return database;
    }

    private static Database embedded(BackboneOptions options) {
        var folder = options.dataFolder().resolve("mongodb");
        try {
            var server = EmbeddedMongoDb.open(
                    folder,
                    Options.defaults()
                            .withPort(options.mongoPort())
                            .withLogged(Definitions.watchedCollections())
                            .withLatestOnly(Definitions.stateCollections()));
            var database = new Database(server.connectionString(), server);
            database.noteStart();
            return database;
        } catch (DataFolderException | PortTakenException e) {
            throw new BackboneException(String.valueOf(e.getMessage()), e);
        }
    }

    /** As mongod does. Debezium takes a server without any database for one that it may not read. */
    private void noteStart() {
        var entry =
                new Document("_id", "kommig").append("startTime", Instant.now().toString());
        pinger.getDatabase("local")
                .getCollection("startup_log")
                .replaceOne(new Document("_id", "kommig"), entry, new ReplaceOptions().upsert(true));
    }

    String uri() {
        return uri;
    }

    boolean up() {
        try {
            return pinger.getDatabase("admin")
                            .runCommand(new Document("ping", 1))
                            .get("ok", Number.class)
                            .intValue()
                    == 1;
        } catch (MongoException e) {
            return false;
        }
    }

    @Override
    public void close() {
        pinger.close();
        try {
            server.close();
        } catch (Exception e) {
            throw new BackboneException("The database does not close: " + e.getMessage(), e);
        }
    }
}
