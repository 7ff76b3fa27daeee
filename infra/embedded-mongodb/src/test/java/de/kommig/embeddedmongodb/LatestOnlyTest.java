package de.kommig.embeddedmongodb;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The change log of collections whose documents may have to be forgotten. */
class LatestOnlyTest {

    private static final Options OPTIONS = Options.defaults().withLatestOnly(Set.of("town.people"));

    @TempDir
    private Path folder;

    @Test
    void of_each_document_the_log_keeps_the_latest_change_alone() {
        try (EmbeddedMongoDb db = EmbeddedMongoDb.open(folder, OPTIONS);
                MongoClient client = MongoClients.create(db.connectionString())) {
            MongoCollection<Document> people = client.getDatabase("town").getCollection("people");
            BsonDocument start = insertedAt(people, "start");
            people.insertOne(person("a", "Ada"));
            people.insertOne(person("b", "Bo"));
            people.replaceOne(eq("a"), person("a", "Ada Lovelace"));
            people.replaceOne(eq("b"), person("b", "Bo Derek"));
            people.updateOne(eq("b"), set("name", "Bo"));
            people.deleteOne(eq("a"));
            people.insertOne(person("c", "Cy"));

            assertThat(changesAfter(people, start))
                    .containsExactly("update b {\"name\": \"Bo\"}", "delete a", "insert c Cy");
        }
    }

    @Test
    void a_stream_goes_on_behind_a_change_that_has_been_taken_out_also_after_a_restart() {
        BsonDocument gone;
        try (EmbeddedMongoDb db = EmbeddedMongoDb.open(folder, OPTIONS);
                MongoClient client = MongoClients.create(db.connectionString())) {
            MongoCollection<Document> people = client.getDatabase("town").getCollection("people");
            gone = insertedAt(people, "a");
            people.deleteOne(eq("a"));
            assertThat(changesAfter(people, gone)).containsExactly("delete a");
        }
        try (EmbeddedMongoDb db = EmbeddedMongoDb.open(folder, OPTIONS);
                MongoClient client = MongoClients.create(db.connectionString())) {
            MongoCollection<Document> people = client.getDatabase("town").getCollection("people");
            people.insertOne(person("a", "Ada again"));
            people.replaceOne(eq("a"), person("a", "Ada"));
            assertThat(changesAfter(people, gone)).containsExactly("replace a Ada");
        }
    }

    @Test
    void a_stream_that_keeps_up_sees_each_change() {
        try (EmbeddedMongoDb db = EmbeddedMongoDb.open(folder, OPTIONS);
                MongoClient client = MongoClients.create(db.connectionString())) {
            MongoCollection<Document> people = client.getDatabase("town").getCollection("people");
            try (var stream = people.watch().cursor()) {
                people.insertOne(person("a", "Ada"));
                assertThat(stream.next().getFullDocument()).containsEntry("name", "Ada");
                people.replaceOne(eq("a"), person("a", "Ada Lovelace"));
                assertThat(stream.next().getFullDocument()).containsEntry("name", "Ada Lovelace");
                people.deleteOne(eq("a"));
                assertThat(stream.next().getFullDocument()).isNull();
            }
        }
    }

    @Test
    void other_collections_keep_every_change() {
        try (EmbeddedMongoDb db = EmbeddedMongoDb.open(folder, OPTIONS);
                MongoClient client = MongoClients.create(db.connectionString())) {
            MongoCollection<Document> houses = client.getDatabase("town").getCollection("houses");
            BsonDocument start = insertedAt(houses, "start");
            houses.insertOne(person("h", "Mill"));
            houses.deleteOne(eq("h"));

            assertThat(changesAfter(houses, start)).containsExactly("insert h Mill", "delete h");
        }
    }

    @Test
    void what_has_been_deleted_is_not_in_the_file_either_once_it_has_been_opened_again() throws Exception {
        String name = "Zerlina Quoexendoerfer";
        try (EmbeddedMongoDb db = EmbeddedMongoDb.open(folder, OPTIONS);
                MongoClient client = MongoClients.create(db.connectionString())) {
            MongoCollection<Document> people = client.getDatabase("town").getCollection("people");
            people.insertOne(person("a", name));
            people.insertOne(person("b", "Bo"));
            people.deleteOne(eq("a"));
        }
        assertThat(file()).as("right afterwards").contains(name);

        EmbeddedMongoDb.open(folder, OPTIONS).close();

        assertThat(file()).contains("Bo").doesNotContain(name);
        try (EmbeddedMongoDb db = EmbeddedMongoDb.open(folder, OPTIONS);
                MongoClient client = MongoClients.create(db.connectionString())) {
            assertThat(client.getDatabase("town").getCollection("people").find())
                    .containsExactly(person("b", "Bo"));
        }
    }

    /** All files of the database as text, byte by byte. */
    private String file() throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                text.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return text.toString();
    }

    private static Document person(String id, String name) {
        return new Document("_id", id).append("name", name);
    }

    private static BsonDocument insertedAt(MongoCollection<Document> collection, String id) {
        try (var stream = collection.watch().cursor()) {
            collection.insertOne(person(id, "somebody"));
            return stream.next().getResumeToken();
        }
    }

    private static List<String> changesAfter(MongoCollection<Document> collection, BsonDocument token) {
        List<String> changes = new ArrayList<>();
        try (var stream = collection.watch().resumeAfter(token).cursor()) {
            for (var change = stream.tryNext(); change != null; change = stream.tryNext()) {
                Document full = change.getFullDocument();
                var update = change.getUpdateDescription();
                changes.add(change.getOperationType().getValue() + " "
                        + change.getDocumentKey().getString("_id").getValue()
                        + (full == null ? "" : " " + full.get("name"))
                        + (update == null ? "" : " " + update.getUpdatedFields()));
            }
        }
        return changes;
    }
}
