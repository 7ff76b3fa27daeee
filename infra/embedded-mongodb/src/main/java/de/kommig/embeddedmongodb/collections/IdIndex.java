package de.kommig.embeddedmongodb.collections;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import de.kommig.embeddedmongodb.bson.BsonBytes;
import de.kommig.embeddedmongodb.store.ByteMap;
import java.util.List;

/**
 * The index on {@code _id}: the documents are stored in its order, so it keeps nothing of its own.
 */
final class IdIndex extends Index<RecordKey> implements IndexedAccess {

    private final ByteMap documents;

    IdIndex(String name, List<IndexKey> keys, ByteMap documents) {
        super(name, keys, false);
        this.documents = documents;
    }

    @Override
    public AccessPath accessPath() {
        return new AccessPath(List.of(new IndexKey("_id", true)), documents, true, true, false, 0);
    }

    @Override
    public boolean isUnique() {
        return true;
    }

    @Override
    public RecordKey getPosition(Document document) {
        return RecordKey.ofDocument(document);
    }

    @Override
    public void checkAdd(Document document, MongoCollection<RecordKey> collection) {
        if (documents.get(RecordKey.ofDocument(document).bytes()) != null) {
            throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(document.get("_id")));
        }
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<RecordKey> collection) {
        // Refuses a document that has grown too large while nothing has been changed yet.
        BsonBytes.ofStorable(after);
    }

    @Override
    public void add(Document document, RecordKey position, MongoCollection<RecordKey> collection) {}

    @Override
    public RecordKey remove(Document document) {
        return RecordKey.ofDocument(document);
    }

    @Override
    public void updateInPlace(
            Document before, Document after, RecordKey position, MongoCollection<RecordKey> collection) {}

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
        return documents.size();
    }

    @Override
    public boolean isEmpty() {
        // There is never anything to build.
        return false;
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public void drop() {}
}
