package de.kommig.backbone;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.bson.Document;

/** The one backbone that the tests of this module share; it is stopped with the JVM. */
final class RunningBackbone {

    private static final RunningBackbone SHARED = new RunningBackbone();

    private final Backbone backbone;
    private final MongoClient mongo;

    private RunningBackbone() {
        try {
            backbone = Backbone.start(BackboneOptions.in(Files.createTempDirectory("kommig-backbone")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        mongo = MongoClients.create(backbone.mongoUri());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            mongo.close();
            backbone.close();
        }));
    }

    static Backbone backbone() {
        return SHARED.backbone;
    }

    static MongoCollection<Document> collection(String database, String name) {
        return SHARED.mongo.getDatabase(database).getCollection(name);
    }

    static Topic topic(String name) {
        return new Topic(SHARED.backbone.bootstrapServers(), name);
    }
}
