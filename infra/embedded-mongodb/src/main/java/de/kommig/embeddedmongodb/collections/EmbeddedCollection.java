package de.kommig.embeddedmongodb.collections;

import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryMatcher;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import de.kommig.embeddedmongodb.bson.BsonBytes;
import de.kommig.embeddedmongodb.store.ByteMap;
import de.kommig.embeddedmongodb.store.KeyRange;
import de.kommig.embeddedmongodb.store.Scan;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterators;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A collection in the file. Changed by one writer at a time, read by many meanwhile.
 */
public final class EmbeddedCollection extends AbstractMongoCollection<RecordKey> {

    private final ByteMap documents;
    private final EmbeddedDatabase home;
    private final List<IndexedAccess> accesses = new CopyOnWriteArrayList<>();
    /** Set by the writer, for the time of one command. */
    private boolean replacing;

    private boolean stoppingAtFirst;

    EmbeddedCollection(
            EmbeddedDatabase home, String name, CollectionOptions options, CursorRegistry cursors, ByteMap documents) {
        super(home, name, options, cursors);
        this.home = home;
        this.documents = documents;
    }

    /** The documents a query asks for, read while they are iterated over. */
    public Iterator<Document> find(Query query) {
        List<AccessPath> paths =
                accesses.stream().map(IndexedAccess::accessPath).toList();
        Document sort = query.sort() == null || query.sort().isEmpty() ? null : query.sort();
        Plan plan = Planner.plan(query.filter(), sort, query.reach(), paths, documents);
        QueryMatcher matcher = new DefaultQueryMatcher();
        Iterator<Document> matching = stream(new Documents(plan, documents))
                .filter(document -> matcher.matches(document, query.filter()))
                .iterator();
        if (sort != null && !plan.sorted()) {
            matching = Best.of(matching, deriveComparator(sort), query.reach()).iterator();
        }
        Stream<Document> found = stream(matching).skip(query.skip());
        Stream<Document> limited = query.limit() > 0 ? found.limit(query.limit()) : found;
        Document projection = query.projection();
        return projection == null || projection.isEmpty()
                ? limited.iterator()
                : limited.map(document -> project(document, projection)).iterator();
    }

    /** The document with this {@code _id}, or null. */
    public @Nullable Document findById(@Nullable Object id) {
        byte[] bytes = documents.get(RecordKey.ofId(id).bytes());
        return bytes == null ? null : BsonBytes.read(bytes);
    }

    @Override
    protected QueryResult queryDocuments(
            Document filter, Document sort, int skip, int limit, int batchSize, Document projection) {
        Query query = new Query(filter == null ? new Document() : filter, sort, skip, limit, projection);
        if (home.commits().isWriting() && !stoppingAtFirst) {
            // The writer must not meet its own changes on the way.
            List<Document> found = new ArrayList<>();
            find(query).forEachRemaining(found::add);
            return new QueryResult(found);
        }
        return new QueryResult((Iterable<Document>) () -> find(query));
    }

    @Override
    protected QueryResult matchDocuments(
            Document filter, Document sort, int skip, int limit, int batchSize, Document projection) {
        return queryDocuments(filter, sort, skip, limit, batchSize, projection);
    }

    @Override
    public Document updateDocuments(
            Document selector, Document update, ArrayFilters filters, boolean multi, boolean upsert, Oplog oplog) {
        replacing = isReplacement(update);
        stoppingAtFirst = !multi;
        try {
            return super.updateDocuments(selector, update, filters, multi, upsert, oplog);
        } finally {
            stoppingAtFirst = false;
        }
    }

    @Override
    public Document findAndModify(Document command) {
        replacing = command.get("update") instanceof Document update && isReplacement(update);
        return super.findAndModify(command);
    }

    @Override
    public void addIndex(Index<RecordKey> index) {
        super.addIndex(index);
        if (getIndexes().contains(index) && index instanceof IndexedAccess access) {
            accesses.add(access);
        }
    }

    @Override
    public void dropIndex(String indexName) {
        accesses.removeIf(
                access -> access instanceof Index<?> index && index.getName().equals(indexName));
        super.dropIndex(indexName);
    }

    @Override
    protected RecordKey addDocumentInternal(Document document) {
        String idField = getIdField();
        RecordKey key =
                idField == null ? RecordKey.random() : RecordKey.ofId(Utils.getSubdocumentValue(document, idField));
        Document ordered = idFirst(document);
        documents.put(key.bytes(), BsonBytes.ofStorable(ordered));
        home.recording(
                getCollectionName(), changes -> changes.inserted(getDatabaseName(), getCollectionName(), ordered));
        return key;
    }

    @Override
    protected void handleUpdate(RecordKey position, Document before, Document after) {
        documents.put(position.bytes(), BsonBytes.of(after));
        home.recording(getCollectionName(), changes -> {
            if (replacing) {
                changes.replaced(getDatabaseName(), getCollectionName(), after);
            } else {
                changes.updated(getDatabaseName(), getCollectionName(), before, after);
            }
        });
    }

    @Override
    protected void removeDocument(RecordKey position) {
        byte[] removed = documents.remove(position.bytes());
        if (removed == null) {
            throw new NoSuchElementException("No document at " + position);
        }
        home.recording(
                getCollectionName(),
                changes -> changes.deleted(getDatabaseName(), getCollectionName(), BsonBytes.read(removed)));
    }

    @Override
    protected Document getDocument(RecordKey position) {
        byte[] bytes = documents.get(position.bytes());
        if (bytes == null) {
            throw new NoSuchElementException("No document at " + position);
        }
        return BsonBytes.read(bytes);
    }

    @Override
    protected Stream<DocumentWithPosition<RecordKey>> streamAllDocumentsWithPosition() {
        return stream(new Scan(documents, KeyRange.all(), false))
                .map(entry -> new DocumentWithPosition<>(BsonBytes.read(entry.value()), new RecordKey(entry.key())));
    }

    @Override
    public int count() {
        return (int) Math.min(Integer.MAX_VALUE, documents.size());
    }

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int sizeDelta) {}

    @Override
    protected int getDataSize() {
        long bytes = stream(new Scan(documents, KeyRange.all(), false))
                .mapToLong(entry -> entry.value().length)
                .sum();
        return (int) Math.min(Integer.MAX_VALUE, bytes);
    }

    private Document project(Document document, Document projection) {
        return matchDocumentsFromStream(new Document(), Stream.of(document), 0, 0, 0, null, projection)
                .iterator()
                .next();
    }

    /** An upsert puts the id last; MongoDB stores it first. */
    private static Document idFirst(Document document) {
        if (!document.containsKey("_id")
                || "_id".equals(document.keySet().iterator().next())) {
            return document;
        }
        Document ordered = new Document("_id", document.get("_id"));
        document.forEach(ordered::putIfAbsent);
        return ordered;
    }

    private static boolean isReplacement(Document update) {
        return update.keySet().stream().noneMatch(key -> key.startsWith("$"));
    }

    private static <T> Stream<T> stream(Iterator<T> iterator) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator, 0), false);
    }
}
