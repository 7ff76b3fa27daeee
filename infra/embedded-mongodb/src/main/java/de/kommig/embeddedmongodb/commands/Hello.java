package de.kommig.embeddedmongodb.commands;

import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Document;
import de.kommig.embeddedmongodb.bson.BsonBytes;
import de.kommig.embeddedmongodb.changes.ChangeLog;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/**
 * Presents the database as the primary and only member of the replica set rs0.
 */
final class Hello {

    static final String SET_NAME = "rs0";
    static final Duration SESSION_TIMEOUT = Duration.ofMinutes(30);

    private static final int LARGEST_MESSAGE = 48_000_000;
    private static final int LARGEST_WRITE_BATCH = 10_000;
    /** That of MongoDB 5.0, which mongo-java-server models. */
    private static final int WIRE_VERSION = 13;

    private final Supplier<String> address;
    private final ChangeLog log;
    private final Clock clock;
    private final Instant started;

    Hello(Supplier<String> address, ChangeLog log, Clock clock) {
        this.address = address;
        this.log = log;
        this.clock = clock;
        this.started = clock.instant();
    }

    Document hello(Invocation invocation) {
        boolean legacy = "ismaster".equals(invocation.key());
        BsonTimestamp time = new BsonTimestamp(log.visible());
        Document operation = new Document("ts", time).append("t", 1L);
        Instant written = Instant.ofEpochSecond(time.getTime());
        return Replies.ok(new Document(legacy ? "ismaster" : "isWritablePrimary", true)
                .append("helloOk", true)
                .append("setName", SET_NAME)
                .append("setVersion", 1)
                .append("secondary", false)
                .append("hosts", List.of(address.get()))
                .append("primary", address.get())
                .append("me", address.get())
                .append(
                        "lastWrite",
                        new Document("opTime", operation)
                                .append("lastWriteDate", written)
                                .append("majorityOpTime", operation)
                                .append("majorityWriteDate", written))
                .append("maxBsonObjectSize", BsonBytes.LARGEST_DOCUMENT)
                .append("maxMessageSizeBytes", LARGEST_MESSAGE)
                .append("maxWriteBatchSize", LARGEST_WRITE_BATCH)
                .append("localTime", now())
                .append("logicalSessionTimeoutMinutes", (int) SESSION_TIMEOUT.toMinutes())
                .append("minWireVersion", 0)
                .append("maxWireVersion", WIRE_VERSION)
                .append("readOnly", false));
    }

    Document replicaSetStatus(Invocation invocation) {
        Document operation = new Document("ts", new BsonTimestamp(log.visible())).append("t", 1L);
        Document self = new Document("_id", 0)
                .append("name", address.get())
                .append("health", 1.0)
                .append("state", 1)
                .append("stateStr", "PRIMARY")
                .append("uptime", (int)
                        Duration.between(started, clock.instant()).toSeconds())
                .append("optime", operation)
                .append("self", true);
        return Replies.ok(new Document("set", SET_NAME)
                .append("date", now())
                .append("myState", 1)
                .append("term", 1L)
                .append("members", List.of(self)));
    }

    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }
}
