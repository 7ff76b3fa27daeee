package de.kommig.embeddedmongodb.commands;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.kommig.embeddedmongodb.bson.Fields;
import de.kommig.embeddedmongodb.changes.ChangeLog;
import de.kommig.embeddedmongodb.changes.ChangeRecorder;
import de.kommig.embeddedmongodb.collections.EmbeddedCollection;
import de.kommig.embeddedmongodb.collections.EmbeddedDatabase;
import de.kommig.embeddedmongodb.cursors.OpenCursors;
import de.kommig.embeddedmongodb.store.Storage;
import io.netty.channel.Channel;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Answers commands: the ones this module knows better itself, all others by mongo-java-server.
 */
public final class EmbeddedBackend extends AbstractMongoBackend {

    private static final Set<String> DURABLE_READS = Set.of("majority", "linearizable", "snapshot");

    private final Storage storage;
    private final ChangeLog log;
    private final ChangeRecorder changes;
    private final RetryableWrites retries;
    private final Map<String, Command> commands = new HashMap<>();

    /**
     * Opens the databases of the storage; inside a write.
     *
     * @param address host and port under which clients reach this database
     */
    public EmbeddedBackend(
            Storage storage,
            ChangeLog log,
            ChangeRecorder changes,
            OpenCursors open,
            Supplier<String> address,
            Clock clock) {
        super(clock);
        this.storage = storage;
        this.log = log;
        this.changes = changes;
        this.retries = new RetryableWrites(storage, clock);
        register(new Hello(address, log, clock), new Cursors(open));
        EmbeddedDatabase.names(storage).forEach(this::resolveDatabase);
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document body) {
        Invocation invocation = new Invocation(channel, database, command, body);
        Sessions.refuseTransactions(body);
        Document reply = commands.getOrDefault(invocation.key(), this::stock).run(invocation);
        if (DURABLE_READS.contains(
                String.valueOf(Fields.document(body, "readConcern").get("level")))) {
            storage.commits().awaitDurable();
        }
        return Replies.withTime(reply, log.visible());
    }

    @Override
    public MongoDatabase resolveDatabase(String name) {
        return exists(name) ? super.resolveDatabase(name) : storage.commits().write(() -> super.resolveDatabase(name));
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new EmbeddedDatabase(name, getCursorRegistry(), storage, changes);
    }

    /** Forgets what no client can ask for any more. */
    public void forgetOld() {
        retries.forgetOld();
    }

    private void register(Hello hello, Cursors cursors) {
        DropIndexes dropIndexes = new DropIndexes(this::resolveDatabase, this::stock);
        Writes writes = new Writes(storage, retries, this::stock, dropIndexes);
        Writes.COMMANDS.forEach(name -> commands.put(name, writes));
        ChangeStreams changeStreams = new ChangeStreams(log, changes, this::findDocument, this::resolveDatabase);
        Listing listing = new Listing(this::databases, storage, this::stock);
        commands.put("hello", hello::hello);
        commands.put("ismaster", hello::hello);
        commands.put("replsetgetstatus", hello::replicaSetStatus);
        commands.put("find", new Finding(this::findCollection, cursors));
        commands.put(
                "aggregate",
                new Aggregating(this::resolveDatabase, this::findCollection, cursors, changeStreams, storage));
        commands.put("getmore", cursors::getMore);
        commands.put("killcursors", cursors::kill);
        commands.put("listdatabases", listing::databases);
        commands.put("listcollections", listing::collections);
        commands.put("startsession", Sessions::start);
        for (String name : Set.of("refreshsessions", "endsessions", "killsessions", "killallsessions")) {
            commands.put(name, Sessions::acknowledge);
        }
        commands.put("committransaction", Sessions::refuseTransaction);
        commands.put("aborttransaction", Sessions::refuseTransaction);
    }

    private Document stock(Invocation invocation) {
        return super.handleCommand(
                invocation.channel(), invocation.database(), invocation.command(), invocation.body());
    }

    private boolean exists(String database) {
        return listDatabaseNames().contains(database);
    }

    private Stream<EmbeddedDatabase> databases() {
        return listDatabaseNames().stream().sorted().map(name -> (EmbeddedDatabase) resolveDatabase(name));
    }

    private @Nullable EmbeddedCollection findCollection(String database, String collection) {
        return exists(database)
                ? ((EmbeddedDatabase) resolveDatabase(database)).resolveCollection(collection, false)
                : null;
    }

    private @Nullable Document findDocument(String database, String collection, @Nullable Object id) {
        EmbeddedCollection found = findCollection(database, collection);
        return found == null ? null : found.findById(id);
    }
}
