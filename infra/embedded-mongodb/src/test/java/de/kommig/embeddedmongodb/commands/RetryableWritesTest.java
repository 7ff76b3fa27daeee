package de.kommig.embeddedmongodb.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.kommig.embeddedmongodb.bson.Fields;
import de.kommig.embeddedmongodb.changes.ChangeLog;
import de.kommig.embeddedmongodb.changes.ChangeRecorder;
import de.kommig.embeddedmongodb.changes.LatestOnly;
import de.kommig.embeddedmongodb.cursors.OpenCursors;
import de.kommig.embeddedmongodb.store.Storage;
import io.netty.channel.Channel;
import io.netty.channel.embedded.EmbeddedChannel;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A client that lost a reply asks again under the same session and number. */
class RetryableWritesTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final Document session = new Document("id", UUID.randomUUID());
    private final Channel channel = new EmbeddedChannel();

    @TempDir
    private Path folder;

    private Storage storage;
    private ChangeLog log;
    private EmbeddedBackend backend;

    @BeforeEach
    void open() {
        openAt(START);
    }

    @AfterEach
    void close() {
        storage.close();
    }

    @Test
    void a_repeated_insert_is_answered_as_the_first_time_and_writes_nothing() {
        Document first = insert(1, "a");
        long events = log.size();
        Document again = insert(1, "a");
        assertThat(again.get("n")).isEqualTo(first.get("n")).isEqualTo(1);
        assertThat(again).doesNotContainKey("writeErrors");
        assertThat(log.size()).isEqualTo(events);
    }

    @Test
    void a_repeated_increment_counts_once_and_returns_the_same_document() {
        insert(1, "counter");
        Document increment = new Document("findAndModify", "c")
                .append("query", new Document("_id", "counter"))
                .append("update", new Document("$inc", new Document("n", 1)))
                .append("new", true);
        assertThat(Fields.document(run(2, increment), "value").get("n")).isEqualTo(1);
        assertThat(Fields.document(run(2, increment), "value").get("n")).isEqualTo(1);
        assertThat(Fields.document(run(3, increment), "value").get("n")).isEqualTo(2);
    }

    @Test
    void the_reply_is_remembered_across_a_restart() {
        insert(1, "a");
        storage.close();
        openAt(START);
        assertThat(insert(1, "a")).containsEntry("n", 1).doesNotContainKey("writeErrors");
    }

    @Test
    void an_earlier_number_than_the_last_is_refused() {
        insert(2, "a");
        assertThatThrownBy(() -> insert(1, "b"))
                .isInstanceOfSatisfying(
                        MongoServerError.class, e -> assertThat(e.getCode()).isEqualTo(225));
    }

    @Test
    void a_session_is_forgotten_when_it_has_timed_out() {
        insert(1, "a");
        storage.close();
        openAt(START.plus(Duration.ofMinutes(31)));
        backend.forgetOld();
        assertThat(insert(1, "a")).containsKey("writeErrors");
    }

    @Test
    void a_transaction_is_refused_and_says_why() {
        Document begin = new Document("insert", "c")
                .append("documents", List.of(new Document("_id", 1)))
                .append("startTransaction", true)
                .append("autocommit", false);
        assertThatThrownBy(() -> run(1, begin))
                .isInstanceOfSatisfying(
                        MongoServerError.class, e -> assertThat(e.getCode()).isEqualTo(20))
                .hasMessageContaining("Transactions are not supported");
    }

    private Document insert(long number, String id) {
        return run(number, new Document("insert", "c").append("documents", List.of(new Document("_id", id))));
    }

    private Document run(long number, Document body) {
        Document sent = body.cloneDeeply().append("lsid", session).append("txnNumber", number);
        return backend.handleCommand(channel, "d", sent.keySet().iterator().next(), sent);
    }

    private void openAt(Instant now) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        storage = Storage.open(folder, false);
        log = storage.commits().write(() -> new ChangeLog(storage, clock));
        storage.commits().listener(log);
        ChangeRecorder recorder = new ChangeRecorder(
                log, clock, Set.of(), storage.commits().write(() -> new LatestOnly(storage, log, Set.of())));
        backend = storage.commits()
                .write(() ->
                        new EmbeddedBackend(storage, log, recorder, new OpenCursors(), () -> "127.0.0.1:0", clock));
    }
}
