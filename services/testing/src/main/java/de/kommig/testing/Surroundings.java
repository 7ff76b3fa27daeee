package de.kommig.testing;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.kommig.backbone.Backbone;
import de.kommig.backbone.BackboneOptions;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.EventFamily;
import de.kommig.eventstore.store.EventStore;
import de.kommig.eventstore.store.MongoEventStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * What services need around them: the backbone and an identity provider. Started once in a JVM, by the first service; stopped, after
 * all services, when the JVM ends.
 */
final class Surroundings {

    private static @Nullable Surroundings running;

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private final Map<String, EventStore> stores = new ConcurrentHashMap<>();
    private final Path folder;
    final Backbone backbone;
    final TestIdentityProvider identityProvider;
    private final MongoClient mongo;

    private Surroundings() {
        folder = newFolder();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "surroundings-stop"));
        backbone = Backbone.start(BackboneOptions.in(folder));
        closeAtTheEnd(backbone);
        identityProvider = TestIdentityProvider.start();
        closeAtTheEnd(identityProvider);
        mongo = MongoClients.create(backbone.mongoUri());
        closeAtTheEnd(mongo);
    }

    static synchronized Surroundings started() {
        if (running == null) {
            running = new Surroundings();
        }
        return running;
    }

    /** Those that have been started, if any. */
    static synchronized @Nullable Surroundings ifStarted() {
        return running;
    }

    /** Closes it before everything that was opened before it. */
    void closeAtTheEnd(AutoCloseable resource) {
        synchronized (opened) {
            opened.push(resource);
        }
    }

    /** The event store of the service that writes this family. */
    EventStore storeOf(EventFamily<?> family) {
        return stores.computeIfAbsent(serviceOf(family), service -> new MongoEventStore(mongo.getDatabase(service)));
    }

    /** Has people belong to organisations. */
    Belonging belonging() {
        return new Belonging(storeOf(EventFamilies.ORGANISATIONS));
    }

    /** The event stores of all services that write events. */
    Collection<EventStore> allStores() {
        EventFamilies.all().forEach(this::storeOf);
        return stores.values();
    }

    private static String serviceOf(EventFamily<?> family) {
        String source = family.source();
        return source.substring(1, source.indexOf('/', 1));
    }

    private void close() {
        synchronized (opened) {
            opened.forEach(Surroundings::closeOne);
        }
        FileSystemUtils.deleteRecursively(folder.toFile());
    }

    private static void closeOne(AutoCloseable resource) {
        try {
            resource.close();
        } catch (Exception e) {
            System.err.println("could not close " + resource + ": " + e);
        }
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("kommig-test-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
