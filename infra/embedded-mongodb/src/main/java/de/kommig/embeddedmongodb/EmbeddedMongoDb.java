package de.kommig.embeddedmongodb;

import de.kommig.embeddedmongodb.changes.ChangeLog;
import de.kommig.embeddedmongodb.changes.ChangeRecorder;
import de.kommig.embeddedmongodb.changes.LatestOnly;
import de.kommig.embeddedmongodb.changes.Pruning;
import de.kommig.embeddedmongodb.commands.EmbeddedBackend;
import de.kommig.embeddedmongodb.cursors.OpenCursors;
import de.kommig.embeddedmongodb.store.Compaction;
import de.kommig.embeddedmongodb.store.Storage;
import de.kommig.embeddedmongodb.wire.Listener;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A running embedded database. Clients connect to {@link #connectionString()} with any MongoDB driver.
 */
public final class EmbeddedMongoDb implements AutoCloseable {

    private final Storage storage;
    private final OpenCursors cursors;
    private final Listener listener;
    private final Upkeep upkeep;

    private EmbeddedMongoDb(Storage storage, OpenCursors cursors, Listener listener, Upkeep upkeep) {
        this.storage = storage;
        this.cursors = cursors;
        this.listener = listener;
        this.upkeep = upkeep;
    }

    /**
     * Opens the database in a folder, which is created if need be, and answers clients when this returns.
     *
     * @throws DataFolderException when the folder is in use, not writable or damaged
     * @throws PortTakenException when the port cannot be listened on
     */
    public static EmbeddedMongoDb open(Path folder, Options options) {
        Storage storage = Storage.open(folder, options.sync());
        try {
            return start(storage, options);
        } catch (RuntimeException e) {
            storage.close();
            throw e;
        }
    }

    /** The address for drivers and Debezium: {@code mongodb://127.0.0.1:<port>/?replicaSet=rs0}. */
    public String connectionString() {
        return "mongodb://" + listener.address() + "/?replicaSet=rs0";
    }

    public int port() {
        return listener.port();
    }

    /** Closes all connections and the file. What has been acknowledged is in the file already. */
    @Override
    public void close() {
        upkeep.close();
        cursors.closeAll();
        listener.close();
        storage.close();
    }

    private static EmbeddedMongoDb start(Storage storage, Options options) {
        Clock clock = Clock.systemUTC();
        OpenCursors cursors = new OpenCursors();
        AtomicReference<String> address = new AtomicReference<>("127.0.0.1:" + options.port());
        ChangeLog log = storage.commits().write(() -> new ChangeLog(storage, clock));
        storage.commits().listener(log);
        LatestOnly latestOnly = storage.commits().write(() -> new LatestOnly(storage, log, options.latestOnly()));
        ChangeRecorder recorder = new ChangeRecorder(log, clock, options.logged(), latestOnly);
        EmbeddedBackend backend = storage.commits()
                .write(() -> new EmbeddedBackend(storage, log, recorder, cursors, address::get, clock));
        Listener listener = new Listener(options.port(), backend);
        address.set(listener.address());
        Pruning pruning = new Pruning(log, storage.commits(), clock, options.changeLogAge(), options.changeLogBytes());
        Upkeep upkeep = new Upkeep(pruning, new Compaction(storage), cursors, backend);
        return new EmbeddedMongoDb(storage, cursors, listener, upkeep);
    }
}
