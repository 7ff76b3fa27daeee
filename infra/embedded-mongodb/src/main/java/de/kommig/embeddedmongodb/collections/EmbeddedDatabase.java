package de.kommig.embeddedmongodb.collections;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IllegalOperationException;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import de.kommig.embeddedmongodb.changes.ChangeRecorder;
import de.kommig.embeddedmongodb.store.GroupCommit;
import de.kommig.embeddedmongodb.store.Storage;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A database in the file: one map for each collection's documents and one for each index.
 */
public final class EmbeddedDatabase extends AbstractMongoDatabase<RecordKey> {

    private static final String DOCUMENTS = "documents|";
    private static final String INDEX = "index|";
    private static final String SYSTEM = "system.";

    private final Storage storage;
    private final ChangeRecorder changes;

    /** Opens or creates the database; inside a write. */
    public EmbeddedDatabase(String name, CursorRegistry cursors, Storage storage, ChangeRecorder changes) {
        super(name, cursors);
        this.storage = storage;
        this.changes = changes;
        initializeNamespacesAndIndexes();
    }

    /** The databases that are in the file. */
    public static List<String> names(Storage storage) {
        return storage.mapNames(DOCUMENTS).stream()
                .map(name -> name.substring(DOCUMENTS.length(), name.indexOf('.')))
                .distinct()
                .toList();
    }

    /** The names of the collections but internal ones. */
    public List<String> collectionNames() {
        String prefix = DOCUMENTS + getDatabaseName() + ".";
        return storage.mapNames(prefix).stream()
                .map(name -> name.substring(prefix.length()))
                .filter(name -> !name.startsWith(SYSTEM))
                .toList();
    }

    @Override
    public @Nullable EmbeddedCollection resolveCollection(String name, boolean throwIfNotFound) {
        return (EmbeddedCollection) super.resolveCollection(name, throwIfNotFound);
    }

    @Override
    protected MongoCollection<RecordKey> openOrCreateCollection(String name, CollectionOptions options) {
        return new EmbeddedCollection(this, name, options, cursorRegistry, storage.map(documents(name)));
    }

    @Override
    protected void addIndex(Document description) {
        IndexSupport.check(description);
        String namespace = String.valueOf(description.get("ns"));
        String map =
                index(namespace.substring(getDatabaseName().length() + 1), String.valueOf(description.get("name")));
        boolean isNew = !storage.hasMap(map);
        try {
            super.addIndex(description);
        } catch (MongoServerError e) {
            if (isNew) {
                // What has been built so far would otherwise pass for a complete index next time.
                storage.removeMap(map);
            }
            throw e;
        }
    }

    @Override
    protected Index<RecordKey> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return keys.size() == 1 && "_id".equals(keys.getFirst().getKey())
                ? new IdIndex(name, keys, storage.map(documents(collection)))
                : new FieldIndex(name, keys, true, sparse, storage.map(index(collection, name)));
    }

    @Override
    protected Index<RecordKey> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return new FieldIndex(name, keys, false, sparse, storage.map(index(collection, name)));
    }

    @Override
    protected void dropIndex(MongoCollection<RecordKey> collection, String indexName) {
        super.dropIndex(collection, indexName);
        storage.removeMap(index(collection.getCollectionName(), indexName));
    }

    @Override
    public void dropCollection(String name, Oplog oplog) {
        super.dropCollection(name, oplog);
        storage.removeMap(documents(name));
        recording(name, recorder -> recorder.dropped(getDatabaseName(), name));
    }

    @Override
    public void drop(Oplog oplog) {
        super.drop(oplog);
        changes.databaseDropped(getDatabaseName());
    }

    @Override
    public void moveCollection(MongoDatabase oldDatabase, MongoCollection<?> collection, String newName) {
        if (oldDatabase != this) {
            throw new IllegalOperationException("A collection cannot be moved to another database");
        }
        String oldName = collection.getCollectionName();
        super.moveCollection(oldDatabase, collection, newName);
        storage.renameMap(documents(oldName), documents(newName));
        String oldIndexes = index(oldName, "");
        for (String map : storage.mapNames(oldIndexes)) {
            storage.renameMap(map, index(newName, map.substring(oldIndexes.length())));
        }
        recording(oldName, recorder -> recorder.renamed(getDatabaseName(), oldName, newName));
    }

    @Override
    protected long getStorageSize() {
        return storage.fileSize();
    }

    @Override
    protected long getFileSize() {
        return storage.fileSize();
    }

    GroupCommit commits() {
        return storage.commits();
    }

    /** Records a change unless the collection is an internal one, or one whose changes nobody wants. */
    void recording(String collection, Consumer<ChangeRecorder> change) {
        if (!collection.startsWith(SYSTEM) && changes.cover(getFullCollectionNamespace(collection))) {
            change.accept(changes);
        }
    }

    private String documents(String collection) {
        return DOCUMENTS + getFullCollectionNamespace(collection);
    }

    private String index(String collection, String indexName) {
        return INDEX + getFullCollectionNamespace(collection) + "|" + indexName;
    }
}
