package de.kommig.embeddedmongodb;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.RenameCollectionOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.bson.BsonDocument;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is there after the database has been closed and opened again. */
class RestartTest {

    @TempDir
    private Path folder;

    @Test
    void documents_indexes_and_renamed_collections_are_there_again() {
        run(client -> {
            MongoCollection<Document> next = client.getDatabase("d").getCollection("next");
            next.createIndex(Indexes.ascending("a", "b"), new IndexOptions().unique(true));
            next.createIndex(Indexes.ascending("tags"));
            next.insertOne(Document.parse("{_id: 1, a: 1, b: 1, tags: ['x', 'y']}"));
            next.renameCollection(
                    client.getDatabase("d").getCollection("current").getNamespace(),
                    new RenameCollectionOptions().dropTarget(true));
        });
        run(client -> {
            MongoCollection<Document> current = client.getDatabase("d").getCollection("current");
            assertThat(current.find(eq("tags", "y")).first()).containsEntry("_id", 1);
            assertThat(current.listIndexes().into(new ArrayList<>())).hasSize(3);
            assertThatThrownBy(() -> current.insertOne(Document.parse("{a: 1, b: 1}")))
                    .isInstanceOf(MongoWriteException.class);
            assertThat(client.getDatabase("d").listCollectionNames().into(new ArrayList<>()))
                    .containsExactly("current");
        });
    }

    @Test
    void a_change_stream_resumes_where_it_was() {
        BsonDocument[] token = new BsonDocument[1];
        run(client -> {
            MongoCollection<Document> events = client.getDatabase("d").getCollection("events");
            try (var stream = client.watch().cursor()) {
                events.insertOne(new Document("_id", 1));
                events.insertOne(new Document("_id", 2));
                token[0] = stream.next().getResumeToken();
            }
        });
        run(client -> {
            client.getDatabase("d").getCollection("events").insertOne(new Document("_id", 3));
            try (var stream = client.watch().resumeAfter(token[0]).cursor()) {
                assertThat(stream.next().getFullDocument()).containsEntry("_id", 2);
                assertThat(stream.next().getFullDocument()).containsEntry("_id", 3);
            }
        });
    }

    @Test
    void a_token_from_an_idle_new_database_is_good_after_a_restart() {
        BsonDocument[] token = new BsonDocument[1];
        run(client -> {
            try (var stream = client.watch()
                    .maxAwaitTime(1, java.util.concurrent.TimeUnit.MILLISECONDS)
                    .cursor()) {
                assertThat(stream.tryNext()).isNull();
                token[0] = stream.getResumeToken();
            }
        });
        run(client -> {
            client.getDatabase("d").getCollection("events").insertOne(new Document("_id", 1));
            try (var stream = client.watch().resumeAfter(token[0]).cursor()) {
                assertThat(stream.next().getFullDocument()).containsEntry("_id", 1);
            }
        });
    }

    private void run(Consumer<MongoClient> work) {
        try (EmbeddedMongoDb db = EmbeddedMongoDb.open(folder, Options.defaults());
                MongoClient client = MongoClients.create(db.connectionString())) {
            work.accept(client);
        }
    }
}
