package de.kommig.embeddedmongodb;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoQueryException;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Collation;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What this database cannot do it refuses, rather than doing something else. */
class UnsupportedTest {

    @TempDir
    private static Path folder;

    private static EmbeddedMongoDb db;
    private static MongoClient client;

    @BeforeAll
    static void open() {
        db = EmbeddedMongoDb.open(folder, Options.defaults());
        client = MongoClients.create(db.connectionString());
    }

    @AfterAll
    static void close() {
        client.close();
        db.close();
    }

    @Test
    void transactions_are_refused_by_name() {
        try (ClientSession session = client.startSession()) {
            session.startTransaction();
            assertThatThrownBy(() -> documents().insertOne(session, new Document("_id", "t")))
                    .isInstanceOf(com.mongodb.MongoException.class)
                    .hasMessageContaining("Transactions are not supported");
            assertThat(documents().find(eq("_id", "t")).first()).isNull();
        }
    }

    @Test
    void indexes_that_would_be_silently_wrong_are_refused() {
        assertRefused(new IndexOptions().partialFilterExpression(eq("a", 1)));
        assertRefused(new IndexOptions().expireAfter(1L, TimeUnit.HOURS));
        assertRefused(
                new IndexOptions().collation(Collation.builder().locale("de").build()));
        assertThatThrownBy(() -> documents().createIndex(Indexes.text("a"))).isInstanceOf(MongoCommandException.class);
        assertThat(documents().listIndexes().into(new ArrayList<>()))
                .extracting(index -> index.get("name"))
                .doesNotContain("a_1");
    }

    @Test
    void collations_and_unfit_change_stream_stages_are_refused() {
        assertThatThrownBy(() -> documents()
                        .find()
                        .collation(Collation.builder().locale("de").build())
                        .first())
                .isInstanceOf(MongoQueryException.class);
        assertThatThrownBy(() -> documents()
                        .watch(java.util.List.of(new Document("$sort", new Document("a", 1))))
                        .cursor())
                .isInstanceOfSatisfying(
                        MongoCommandException.class,
                        e -> assertThat(e.getErrorCode()).isEqualTo(20));
    }

    private void assertRefused(IndexOptions options) {
        assertThatThrownBy(() -> documents().createIndex(Indexes.ascending("a"), options))
                .isInstanceOfSatisfying(
                        MongoCommandException.class,
                        e -> assertThat(e.getErrorCode()).isEqualTo(67))
                .hasMessageContaining("does not support");
    }

    private static MongoCollection<Document> documents() {
        return client.getDatabase("d").getCollection("c");
    }
}
