package de.kommig.embeddedmongodb.commands;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.kommig.embeddedmongodb.bson.BsonBytes;
import de.kommig.embeddedmongodb.bson.Fields;
import de.kommig.embeddedmongodb.keys.KeyBytes;
import de.kommig.embeddedmongodb.store.ByteMap;
import de.kommig.embeddedmongodb.store.KeyRange;
import de.kommig.embeddedmongodb.store.Scan;
import de.kommig.embeddedmongodb.store.Storage;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Remembers the reply to each session's last write, in the same commit as the write: a client that lost the reply may ask again, also after a
 * crash, and nothing is written twice.
 */
final class RetryableWrites {

    private static final int TRANSACTION_TOO_OLD = 225;

    private final ByteMap sessions;
    private final Storage storage;
    private final Clock clock;

    /** Opens what is remembered; inside a write. */
    RetryableWrites(Storage storage, Clock clock) {
        this.storage = storage;
        this.clock = clock;
        this.sessions = storage.map("sessions");
    }

    /**
     * Runs the write unless it has been run under the body's session and number; inside a write.
     *
     * @throws MongoServerError 225 when the session has gone on to a later write
     */
    Document once(Document body, Supplier<Document> write) {
        long number = Fields.number(body, "txnNumber", -1);
        if (number < 0 || !(body.get("lsid") instanceof Document session)) {
            return write.get();
        }
        byte[] key = KeyBytes.encode(session.get("id"), true);
        byte[] stored = sessions.get(key);
        if (stored != null) {
            Document last = BsonBytes.read(stored);
            long lastNumber = Fields.number(last, "number", -1);
            if (number == lastNumber) {
                return Fields.document(last, "reply");
            }
            if (number < lastNumber) {
                throw new MongoServerError(
                        TRANSACTION_TOO_OLD,
                        "TransactionTooOld",
                        "Retryable write " + number + " has been superseded by " + lastNumber + " of the same session");
            }
        }
        Document reply = write.get();
        sessions.put(
                key,
                BsonBytes.of(new Document("number", number)
                        .append("at", Instant.ofEpochMilli(clock.millis()))
                        .append("reply", reply)));
        return reply;
    }

    /** Forgets sessions that have timed out. */
    void forgetOld() {
        Instant limit = clock.instant().minus(Hello.SESSION_TIMEOUT);
        List<byte[]> old = new ArrayList<>();
        new Scan(sessions, KeyRange.all(), false).forEachRemaining(entry -> {
            Instant at = Fields.required(BsonBytes.read(entry.value()), "at", Instant.class);
            if (at.isBefore(limit)) {
                old.add(entry.key());
            }
        });
        if (!old.isEmpty()) {
            storage.commits().write(() -> {
                old.forEach(sessions::remove);
                return old.size();
            });
        }
    }
}
