package de.kommig.embeddedmongodb.changes;

import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.kommig.embeddedmongodb.bson.Fields;

/**
 * Where a change stream begins.
 */
final class StartPoint {

    private static final int HISTORY_LOST = 286;
    private static final int FATAL = 280;

    private StartPoint() {}

    /**
     * The cluster time after which the stream reads.
     *
     * @param options those of the {@code $changeStream} stage
     * @throws MongoServerError 286 when the place has been pruned, 280 when the token lies in the future, 260 when it is malformed
     */
    static long of(Document options, ChangeLog log) {
        Document token = Fields.optional(options, "resumeAfter", Document.class);
        if (token == null) {
            token = Fields.optional(options, "startAfter", Document.class);
        }
        if (token != null) {
            long time = ResumeToken.of(token).time();
            if (time > log.visible()) {
                throw new MongoServerError(
                        FATAL,
                        "ChangeStreamFatalError",
                        "cannot resume stream; the resume token was not found. " + token);
            }
            return kept(time, log);
        }
        BsonTimestamp startAt = Fields.optional(options, "startAtOperationTime", BsonTimestamp.class);
        return startAt == null ? log.visible() : kept(startAt.getValue() - 1, log);
    }

    /** The time itself, if everything after it is still there. */
    static long kept(long time, ChangeLog log) {
        if (time < log.floor()) {
            throw new MongoServerError(
                    HISTORY_LOST,
                    "ChangeStreamHistoryLost",
                    "Resume of change stream was not possible, as the resume point may no longer be in the oplog.");
        }
        return time;
    }
}
