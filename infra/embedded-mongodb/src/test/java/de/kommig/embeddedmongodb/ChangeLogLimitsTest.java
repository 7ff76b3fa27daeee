package de.kommig.embeddedmongodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tokens that cannot be resumed from, and what pruning does while the database runs. */
class ChangeLogLimitsTest {

    private static final int INVALID_RESUME_TOKEN = 260;
    private static final int FATAL = 280;
    private static final int HISTORY_LOST = 286;

    @TempDir
    private Path folder;

    @Test
    void a_log_beyond_its_size_loses_its_oldest_events_and_keeps_the_newest() {
        try (EmbeddedMongoDb db =
                        EmbeddedMongoDb.open(folder, Options.defaults().withChangeLog(Duration.ofDays(1), 20_000));
                MongoClient client = MongoClients.create(db.connectionString())) {
            MongoCollection<Document> events = client.getDatabase("d").getCollection("events");
            BsonDocument first;
            BsonDocument last;
            try (var stream = events.watch().cursor()) {
                IntStream.range(0, 200)
                        .forEach(i -> events.insertOne(new Document("_id", i).append("x", "x".repeat(1_000))));
                first = stream.next().getResumeToken();
                IntStream.range(2, 200).forEach(i -> stream.next());
                last = stream.next().getResumeToken();
            }
            await().untilAsserted(() -> assertRefused(client, first, HISTORY_LOST));
            try (var stream = events.watch().resumeAfter(last).cursor()) {
                events.insertOne(new Document("_id", "after"));
                assertThat(stream.next().getFullDocument()).containsEntry("_id", "after");
            }
            assertThat(events.countDocuments()).isEqualTo(201);
        }
    }

    @Test
    void a_log_beyond_its_age_keeps_the_newest_event_so_that_a_stream_can_start_now() {
        try (EmbeddedMongoDb db =
                        EmbeddedMongoDb.open(folder, Options.defaults().withChangeLog(Duration.ZERO, 1 << 20));
                MongoClient client = MongoClients.create(db.connectionString())) {
            MongoCollection<Document> events = client.getDatabase("d").getCollection("events");
            BsonDocument first;
            try (var stream = events.watch().cursor()) {
                IntStream.range(0, 10).forEach(i -> events.insertOne(new Document("_id", i)));
                first = stream.next().getResumeToken();
            }
            await().untilAsserted(() -> assertRefused(client, first, HISTORY_LOST));
            var now = client.getDatabase("admin")
                    .runCommand(new Document("hello", 1))
                    .get("operationTime", org.bson.BsonTimestamp.class);
            try (var stream = events.watch().startAtOperationTime(now).cursor()) {
                assertThat(stream.next().getFullDocument()).containsEntry("_id", 9);
            }
        }
    }

    @Test
    void a_stream_that_fell_behind_the_pruned_log_fails_instead_of_skipping() {
        try (EmbeddedMongoDb db =
                        EmbeddedMongoDb.open(folder, Options.defaults().withChangeLog(Duration.ofDays(1), 10_000));
                MongoClient client = MongoClients.create(db.connectionString())) {
            MongoCollection<Document> events = client.getDatabase("d").getCollection("events");
            try (var slow = events.watch().batchSize(1).cursor()) {
                IntStream.range(0, 100)
                        .forEach(i -> events.insertOne(new Document("_id", i).append("x", "x".repeat(1_000))));
                BsonDocument first = slow.next().getResumeToken();
                await().untilAsserted(() -> assertRefused(client, first, HISTORY_LOST));
                assertThatThrownBy(slow::next)
                        .isInstanceOfSatisfying(
                                MongoCommandException.class,
                                e -> assertThat(e.getErrorCode()).isEqualTo(HISTORY_LOST));
            }
        }
    }

    @Test
    void a_token_from_the_future_and_a_malformed_one_are_refused() {
        try (EmbeddedMongoDb db = EmbeddedMongoDb.open(folder, Options.defaults());
                MongoClient client = MongoClients.create(db.connectionString())) {
            assertRefused(client, token("827000000000000001"), FATAL);
            assertRefused(client, token("81" + "0".repeat(16)), INVALID_RESUME_TOKEN);
            assertRefused(client, token("82zz"), INVALID_RESUME_TOKEN);
            assertRefused(client, token(""), INVALID_RESUME_TOKEN);
        }
    }

    private static BsonDocument token(String data) {
        return new BsonDocument("_data", new BsonString(data));
    }

    private static void assertRefused(MongoClient client, BsonDocument token, int code) {
        assertThatThrownBy(() -> client.watch().resumeAfter(token).cursor().close())
                .isInstanceOfSatisfying(
                        MongoCommandException.class,
                        e -> assertThat(e.getErrorCode()).isEqualTo(code));
    }
}
