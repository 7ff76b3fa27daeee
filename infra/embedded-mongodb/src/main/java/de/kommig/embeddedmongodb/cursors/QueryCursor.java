package de.kommig.embeddedmongodb.cursors;

import de.bwaldvogel.mongo.bson.Document;
import de.kommig.embeddedmongodb.bson.BsonBytes;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The result of a query, taken from an iterator as the client asks for it.
 */
public final class QueryCursor implements ServerCursor {

    private final String namespace;
    private final Iterator<Document> documents;

    public QueryCursor(String namespace, Iterator<Document> documents) {
        this.namespace = namespace;
        this.documents = documents;
    }

    @Override
    public String namespace() {
        return namespace;
    }

    @Override
    public synchronized Batch next(int batchSize, long maxWaitMillis) {
        int most = batchSize >= 0 ? batchSize : Integer.MAX_VALUE;
        List<Document> batch = new ArrayList<>();
        long bytes = 0;
        while (batch.size() < most && bytes < Batch.LARGEST_BYTES && documents.hasNext()) {
            Document document = documents.next();
            bytes += BsonBytes.of(document).length;
            batch.add(document);
        }
        return new Batch(batch, most > 0 && !documents.hasNext(), null);
    }
}
