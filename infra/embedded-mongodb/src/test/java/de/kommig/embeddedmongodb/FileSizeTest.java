package de.kommig.embeddedmongodb;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file does not grow with what has been written but with what is kept. */
class FileSizeTest {

    private static final int DOCUMENTS = 500;
    private static final String TEXT = "x".repeat(4_000);

    @TempDir
    private Path folder;

    @Test
    void overwriting_the_same_documents_again_and_again_keeps_the_file_small_and_the_data_whole() throws Exception {
        Options options = Options.defaults().withChangeLog(Duration.ofDays(1), 2 << 20);
        int rounds = 60;
        long largest = 0;
        try (EmbeddedMongoDb db = EmbeddedMongoDb.open(folder, options);
                MongoClient client = MongoClients.create(db.connectionString())) {
            MongoCollection<Document> documents = client.getDatabase("d").getCollection("c");
            documents.insertMany(IntStream.range(0, DOCUMENTS)
                    .mapToObj(i -> new Document("_id", i).append("n", 0))
                    .toList());
            for (int round = 1; round <= rounds; round++) {
                overwrite(documents, round);
                largest = Math.max(largest, fileSize());
            }
            assertWhole(documents, rounds);
        }
        System.out.println("FileSizeTest: at most " + (largest >> 20) + " MB");
        // 120 MB of documents and as much of events have been written.
        assertThat(largest).isLessThan(160L << 20);
        try (EmbeddedMongoDb db = EmbeddedMongoDb.open(folder, options);
                MongoClient client = MongoClients.create(db.connectionString())) {
            assertWhole(client.getDatabase("d").getCollection("c"), rounds);
        }
    }

    @Test
    void a_file_left_large_is_rewritten_when_it_is_opened() throws Exception {
        Options options = Options.defaults().withChangeLog(Duration.ZERO, 0);
        try (EmbeddedMongoDb db = EmbeddedMongoDb.open(folder, options);
                MongoClient client = MongoClients.create(db.connectionString())) {
            MongoCollection<Document> documents = client.getDatabase("d").getCollection("c");
            String large = "x".repeat(500_000);
            for (int i = 0; i < 100; i++) {
                documents.insertOne(new Document("_id", i).append("large", large));
            }
            documents.insertOne(new Document("_id", "kept"));
            documents.deleteMany(new Document("large", large));
        }
        assertThat(fileSize()).isGreaterThan(64L << 20);
        EmbeddedMongoDb.open(folder, options).close();
        try (EmbeddedMongoDb db = EmbeddedMongoDb.open(folder, options);
                MongoClient client = MongoClients.create(db.connectionString())) {
            assertThat(client.getDatabase("d").getCollection("c").find().into(new ArrayList<>()))
                    .containsExactly(new Document("_id", "kept"));
        }
        assertThat(fileSize()).isLessThan(64L << 20);
    }

    private static void overwrite(MongoCollection<Document> documents, int round) {
        List<UpdateOneModel<Document>> updates = IntStream.range(0, DOCUMENTS)
                .mapToObj(i -> new UpdateOneModel<Document>(
                        eq("_id", i), Updates.combine(Updates.set("n", round), Updates.set("text", round + TEXT))))
                .toList();
        for (int from = 0; from < DOCUMENTS; from += 50) {
            documents.bulkWrite(updates.subList(from, from + 50), new BulkWriteOptions().ordered(false));
        }
    }

    private static void assertWhole(MongoCollection<Document> documents, int round) {
        assertThat(documents.find().into(new ArrayList<>()))
                .hasSize(DOCUMENTS)
                .allSatisfy(document ->
                        assertThat(document).containsEntry("n", round).containsEntry("text", round + TEXT));
    }

    private long fileSize() throws IOException {
        return Files.size(folder.resolve("database.mv"));
    }
}
