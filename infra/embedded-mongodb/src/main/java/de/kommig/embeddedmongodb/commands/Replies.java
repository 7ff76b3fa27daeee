package de.kommig.embeddedmongodb.commands;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Document;
import de.kommig.embeddedmongodb.cursors.Batch;

/**
 * The shapes of replies.
 */
final class Replies {

    private static final int SIGNATURE_BYTES = 20;

    private Replies() {}

    static Document ok() {
        return ok(new Document());
    }

    static Document ok(Document reply) {
        return reply.append("ok", 1.0);
    }

    static Document firstBatch(long cursorId, String namespace, Batch batch) {
        return cursor("firstBatch", cursorId, namespace, batch);
    }

    static Document nextBatch(long cursorId, String namespace, Batch batch) {
        return cursor("nextBatch", cursorId, namespace, batch);
    }

    /** Adds the time a client's next causally consistent read refers to. The signature is that of a server without authentication. */
    static Document withTime(Document reply, long clusterTime) {
        BsonTimestamp time = new BsonTimestamp(clusterTime);
        reply.putIfAbsent("operationTime", time);
        reply.put(
                "$clusterTime",
                new Document("clusterTime", time)
                        .append(
                                "signature",
                                new Document("hash", new BinData(new byte[SIGNATURE_BYTES])).append("keyId", 0L)));
        return reply;
    }

    private static Document cursor(String batchName, long cursorId, String namespace, Batch batch) {
        Document cursor = new Document(batchName, batch.documents());
        cursor.putIfNotNull("postBatchResumeToken", batch.postBatchResumeToken());
        return ok(new Document("cursor", cursor.append("id", cursorId).append("ns", namespace)));
    }
}
