package de.kommig.embeddedmongodb.commands;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.kommig.embeddedmongodb.bson.Fields;
import de.kommig.embeddedmongodb.cursors.Batch;
import de.kommig.embeddedmongodb.cursors.OpenCursors;
import de.kommig.embeddedmongodb.cursors.ServerCursor;
import java.util.ArrayList;
import java.util.List;

/**
 * Opening cursors, fetching from them and closing them.
 */
final class Cursors {

    /** How long a change stream waits for an event when the client does not say. */
    private static final long DEFAULT_WAIT_MILLIS = 1_000;

    private final OpenCursors open;

    Cursors(OpenCursors open) {
        this.open = open;
    }

    /**
     * The reply with the first batch.
     *
     * @param options where the client's batch size stands
     * @param only whether the client wants no more than this batch
     */
    Document first(ServerCursor cursor, Document options, boolean only) {
        Batch batch = cursor.next((int) Fields.number(options, "batchSize", Batch.FIRST_SIZE), 0);
        long id = only || batch.finished() ? 0 : open.open(cursor);
        return Replies.firstBatch(id, cursor.namespace(), batch);
    }

    Document getMore(Invocation invocation) {
        Document body = invocation.body();
        long id = Fields.required(body, invocation.command(), Number.class).longValue();
        ServerCursor cursor = open.get(id);
        long batchSize = Fields.number(body, "batchSize", 0);
        Batch batch;
        try {
            batch = cursor.next(
                    batchSize > 0 ? (int) batchSize : -1, Fields.number(body, "maxTimeMS", DEFAULT_WAIT_MILLIS));
        } catch (MongoServerException e) {
            open.close(id);
            throw e;
        }
        if (batch.finished()) {
            open.close(id);
        }
        return Replies.nextBatch(batch.finished() ? 0 : id, cursor.namespace(), batch);
    }

    Document kill(Invocation invocation) {
        List<Object> killed = new ArrayList<>();
        List<Object> notFound = new ArrayList<>();
        for (Object id : Fields.required(invocation.body(), "cursors", List.class)) {
            boolean found = id instanceof Number number && open.close(number.longValue());
            (found ? killed : notFound).add(id);
        }
        return Replies.ok(new Document("cursorsKilled", killed)
                .append("cursorsNotFound", notFound)
                .append("cursorsAlive", List.of())
                .append("cursorsUnknown", List.of()));
    }
}
