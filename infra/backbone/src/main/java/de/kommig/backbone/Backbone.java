package de.kommig.backbone;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The running backbone. {@link #start} returns once the broker serves clients, the topics exist, the database accepts
 * commands and the connectors run; {@link #close} stops Connect, then broker and database, and flushes to disk.
 *
 * <p>Whatever the database acknowledged before kill -9 reaches Kafka after the next start on the same folder; what had
 * reached Kafka shortly before may reach it twice.
 */
public final class Backbone implements AutoCloseable {

    private final Opened opened;
    private final String bootstrapServers;
    private final Database database;
    private final BrokerProbe probe;
    private final ConnectorSupervisor supervisor;

    private Backbone(
            Opened opened,
            String bootstrapServers,
            Database database,
            BrokerProbe probe,
            ConnectorSupervisor supervisor) {
        this.opened = opened;
        this.bootstrapServers = bootstrapServers;
        this.database = database;
        this.probe = probe;
        this.supervisor = supervisor;
    }

    /**
     * Starts everything, database and broker side by side.
     *
     * @throws BackboneException if a part cannot start; the others are stopped again
     */
    public static Backbone start(BackboneOptions options) {
        return start(options, uri -> {});
    }

    /**
     * The same, for whoever can begin with the database while the broker is still starting.
     *
     * @param databaseReady is told the database's connection string as soon as it accepts commands
     */
    public static Backbone start(BackboneOptions options, Consumer<String> databaseReady) {
        QuietLogging.apply();
        var opened = new Opened();
        try {
            return start(options, databaseReady, opened);
        } catch (CompletionException e) {
            opened.close();
            throw e.getCause() instanceof BackboneException cause
                    ? cause
                    : new BackboneException("The backbone does not start: " + e.getCause(), e.getCause());
        } catch (RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    private static Backbone start(BackboneOptions options, Consumer<String> databaseReady, Opened opened) {
        var port = FreePort.orAny(options.kafkaPort());
        var bootstrapServers = "127.0.0.1:" + port;
        var database = beside(() -> {
            var started = opened.add(Database.start(options));
            databaseReady.accept(started.uri());
            return started;
        });
        var broker = beside(() -> {
            var started = opened.add(KafkaBroker.start(options.dataFolder().resolve("kafka"), port));
            Topics.createMissing(bootstrapServers, options.partitions());
            return started;
        });
        var plugins = beside(() -> ConnectWorker.plugins(WorkerSettings.properties(bootstrapServers, Map.of())));
        // Ends only when each has ended, so that nothing is opened after a failure closed the rest.
        CompletableFuture.allOf(database, broker, plugins).join();

        var probe = opened.add(new BrokerProbe(bootstrapServers));
        var values = Map.of(BackboneOptions.MONGODB_URI, database.join().uri());
        var settings = WorkerSettings.properties(bootstrapServers, values);
        var worker = opened.add(ConnectWorker.start(plugins.join(), settings));
        var supervisor = opened.add(ConnectorSupervisor.running(worker, Definitions.connectors()));
        return new Backbone(opened, bootstrapServers, database.join(), probe, supervisor);
    }

    private static <T> CompletableFuture<T> beside(Supplier<T> start) {
        return CompletableFuture.supplyAsync(start, task -> new Thread(task, "kommig-backbone-start").start());
    }

    /** Where Kafka clients connect, {@code host:port}. */
    public String bootstrapServers() {
        return bootstrapServers;
    }

    /** Connection string of the database, without a database name. */
    public String mongoUri() {
        return database.uri();
    }

    /** How everything is now; asks broker and database, which takes up to 2 s each where one does not answer. */
    public BackboneHealth health() {
        return new BackboneHealth(probe.up(), database.up(), supervisor.health());
    }

    /** Stops everything; returns once all of it is stopped. A second call does nothing. */
    @Override
    public void close() {
        opened.close();
    }
}
