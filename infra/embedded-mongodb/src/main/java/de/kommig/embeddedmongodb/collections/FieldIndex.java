package de.kommig.embeddedmongodb.collections;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import de.kommig.embeddedmongodb.store.ByteMap;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An ordered index on one or several fields, unique or not. An entry's key is the fields' values, followed by the record key unless unique;
 * its value is the record key.
 */
final class FieldIndex extends Index<RecordKey> implements IndexedAccess {

    /** Remembers that a document had several entries; comes before all entries and is never one. */
    private static final byte[] MULTIKEY_MARK = {0};

    private final ByteMap entries;
    private final boolean unique;

    /** See {@link AccessPath}; 0 while no document has several entries. */
    private volatile int inOrderFrom;

    FieldIndex(String name, List<IndexKey> keys, boolean unique, boolean sparse, ByteMap entries) {
        super(name, keys, sparse);
        this.entries = entries;
        this.unique = unique;
        this.inOrderFrom = inOrderFrom(entries.get(MULTIKEY_MARK), keys);
    }

    @Override
    public AccessPath accessPath() {
        return new AccessPath(getKeys(), entries, false, unique, isSparse(), inOrderFrom);
    }

    @Override
    public boolean isUnique() {
        return unique;
    }

    @Override
    public boolean hasSameOptions(Index<?> other) {
        return super.hasSameOptions(other)
                && unique == other.isUnique()
                && getKeys().toString().equals(other.getKeys().toString());
    }

    @Override
    public RecordKey getPosition(Document document) {
        return RecordKey.ofDocument(document);
    }

    @Override
    public void checkAdd(Document document, MongoCollection<RecordKey> collection) {
        checkFree(document, RecordKey.ofDocument(document), collection);
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<RecordKey> collection) {
        checkFree(after, RecordKey.ofDocument(before), collection);
    }

    @Override
    public void add(Document document, RecordKey position, MongoCollection<RecordKey> collection) {
        checkFree(document, position, collection);
        keysOf(document, position).forEach(key -> entries.put(key, position.bytes()));
    }

    @Override
    public RecordKey remove(Document document) {
        RecordKey position = RecordKey.ofDocument(document);
        keysOf(document, position).forEach(entries::remove);
        return position;
    }

    @Override
    public void updateInPlace(
            Document before, Document after, RecordKey position, MongoCollection<RecordKey> collection) {
        Set<byte[]> old = keysOf(before, position);
        Set<byte[]> current = keysOf(after, position);
        old.stream().filter(key -> !current.contains(key)).forEach(entries::remove);
        current.stream().filter(key -> !old.contains(key)).forEach(key -> entries.put(key, position.bytes()));
    }

    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<RecordKey> getPositions(Document query) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long getCount() {
        return entries.size() - (inOrderFrom > 0 ? 1 : 0);
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public void drop() {}

    private void checkFree(Document document, RecordKey position, MongoCollection<RecordKey> collection) {
        if (isLeftOut(document)) {
            return;
        }
        // Finds parallel arrays too, while nothing has been changed yet.
        List<KeyValue> combinations = IndexEntries.of(document, getKeys());
        if (!unique) {
            return;
        }
        for (KeyValue values : combinations) {
            byte[] holder = entries.get(IndexEntries.encode(values, getKeys()));
            if (holder != null && !Arrays.equals(holder, position.bytes())) {
                throw new DuplicateKeyError(this, collection, getKeys(), values);
            }
        }
    }

    private Set<byte[]> keysOf(Document document, RecordKey position) {
        Set<byte[]> keys = new TreeSet<>(Arrays::compareUnsigned);
        if (isLeftOut(document)) {
            return keys;
        }
        for (KeyValue values : IndexEntries.of(document, getKeys())) {
            ByteArrayOutputStream key = new ByteArrayOutputStream();
            key.writeBytes(IndexEntries.encode(values, getKeys()));
            if (!unique) {
                key.writeBytes(position.bytes());
            }
            keys.add(key.toByteArray());
        }
        int arrays = keys.size() > 1 ? IndexEntries.upToLastArray(document, getKeys()) : 0;
        if (arrays > inOrderFrom) {
            inOrderFrom = arrays;
            entries.put(MULTIKEY_MARK, new byte[] {(byte) arrays});
        }
        return keys;
    }

    /** Files from before it was remembered which field is an array say 0. */
    private static int inOrderFrom(byte @Nullable [] mark, List<IndexKey> keys) {
        return mark == null ? 0 : mark[0] == 0 ? keys.size() : mark[0];
    }

    private boolean isLeftOut(Document document) {
        return isSparse()
                && keys().stream()
                        .allMatch(key -> Utils.getSubdocumentValueCollectionAware(document, key) instanceof Missing);
    }
}
