package de.kommig.embeddedmongodb.changes;

import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.kommig.embeddedmongodb.bson.BsonBytes;
import de.kommig.embeddedmongodb.cursors.Batch;
import de.kommig.embeddedmongodb.cursors.ServerCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A change stream's cursor.
 */
public final class ChangeStream implements ServerCursor {

    private static final int PORTION = 256;

    private final ChangeLog log;
    private final String namespace;
    private final Scope scope;
    private final FullDocument fullDocument;
    private final Aggregation pipeline;
    private long position;
    private boolean invalidated;
    private volatile boolean closed;

    /**
     * Opens a stream.
     *
     * @param options those of the {@code $changeStream} stage
     * @param pipeline the stages after it
     */
    public ChangeStream(
            ChangeLog log,
            String namespace,
            Scope scope,
            Document options,
            Aggregation pipeline,
            DocumentLookup lookup) {
        this.log = log;
        this.namespace = namespace;
        this.scope = scope;
        this.fullDocument = FullDocument.of(options, lookup);
        this.pipeline = pipeline;
        this.position = StartPoint.of(options, log);
    }

    @Override
    public String namespace() {
        return namespace;
    }

    @Override
    public synchronized Batch next(int batchSize, long maxWaitMillis) {
        int most = batchSize >= 0 ? batchSize : Integer.MAX_VALUE;
        if (most == 0) {
            return new Batch(List.of(), false, new ResumeToken(position).toDocument());
        }
        long nanosLeft = TimeUnit.MILLISECONDS.toNanos(maxWaitMillis);
        while (true) {
            // The bound is taken before the scan. Read again afterwards, it might cover events the scan has not seen.
            long bound = log.visible();
            List<Document> events = read(bound, most);
            if (!events.isEmpty() || nanosLeft <= 0 || closed || invalidated) {
                return new Batch(events, invalidated, new ResumeToken(position).toDocument());
            }
            try {
                nanosLeft = log.awaitLaterThan(bound, nanosLeft);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                nanosLeft = 0;
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        log.wakeAll();
    }

    private List<Document> read(long bound, int most) {
        List<Document> events = new ArrayList<>();
        long bytes = 0;
        while (position < bound && !invalidated) {
            List<LoggedChange> changes = log.read(position, bound, PORTION);
            // Pruning moves the floor before it removes, so what was missing from the portion shows here.
            StartPoint.kept(position, log);
            for (LoggedChange change : changes) {
                position = change.time();
                for (Document event : apply(change)) {
                    bytes += BsonBytes.of(event).length;
                    events.add(event);
                }
                if (events.size() >= most || bytes >= Batch.LARGEST_BYTES || invalidated) {
                    return events;
                }
            }
            if (changes.size() < PORTION) {
                position = bound;
            }
        }
        return events;
    }

    private List<Document> apply(LoggedChange change) {
        Document logged = change.event();
        if (!scope.includes(logged)) {
            return List.of();
        }
        Document event = change.toEvent();
        if ("invalidate".equals(logged.get("operationType"))) {
            invalidated = true;
            event.remove("ns");
        }
        fullDocument.complete(event);
        return pipeline.runStages(Stream.of(event));
    }
}
