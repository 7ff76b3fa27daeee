package de.kommig.embeddedmongodb;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoChangeStreamCursor;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.changestream.ChangeStreamDocument;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A cursor that read its bound anew after an empty scan would step over events committed in between: rarely, so there are many chances here.
 */
class VisibleBoundTest {

    private static final int WRITERS = 8;
    private static final int READERS = 4;
    private static final int EVENTS_PER_WRITER = 500;
    private static final int LONGEST_SILENCE_SECONDS = 10;

    @TempDir
    private Path folder;

    @Test
    void many_writers_and_several_cursors_lose_and_repeat_nothing() throws Exception {
        try (EmbeddedMongoDb db = EmbeddedMongoDb.open(folder, Options.defaults());
                MongoClient client = MongoClients.create(db.connectionString());
                ExecutorService threads = Executors.newCachedThreadPool()) {
            MongoCollection<Document> events = client.getDatabase("d").getCollection("events");
            List<Future<List<String>>> readers = new ArrayList<>();
            for (int r = 0; r < READERS; r++) {
                var stream = r % 2 == 0
                        ? client.watch().maxAwaitTime(1, TimeUnit.SECONDS).cursor()
                        : events.watch()
                                .maxAwaitTime(1, TimeUnit.SECONDS)
                                .batchSize(1 + r)
                                .cursor();
                readers.add(threads.submit(() -> read(stream)));
            }
            List<Callable<Object>> writers = new ArrayList<>();
            for (int w = 0; w < WRITERS; w++) {
                String writer = "w" + w + "/";
                writers.add(Executors.callable(() -> write(events, writer)));
            }
            for (Future<Object> writer : threads.invokeAll(writers)) {
                writer.get();
            }
            List<String> first = readers.getFirst().get();
            assertThat(first).hasSize(WRITERS * EVENTS_PER_WRITER).doesNotHaveDuplicates();
            for (Future<List<String>> reader : readers) {
                assertThat(reader.get()).isEqualTo(first);
            }
        }
    }

    private static void write(MongoCollection<Document> events, String writer) {
        for (int i = 0; i < EVENTS_PER_WRITER; i++) {
            events.insertOne(new Document("_id", writer + i));
        }
    }

    /** Reads until everything is there, or nothing has come for so long that the rest must be lost. */
    private static List<String> read(MongoChangeStreamCursor<ChangeStreamDocument<Document>> stream) {
        try (stream) {
            List<String> ids = new ArrayList<>();
            int waits = 0;
            while (ids.size() < WRITERS * EVENTS_PER_WRITER && waits < LONGEST_SILENCE_SECONDS) {
                var event = stream.tryNext();
                if (event == null) {
                    waits++;
                } else {
                    waits = 0;
                    ids.add(event.getFullDocument().getString("_id"));
                }
            }
            return ids;
        }
    }
}
