package de.kommig.embeddedmongodb;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.DuplicateKeyException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoNamespace;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.RenameCollectionOptions;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Collections, indexes and what a client asks a server about itself. */
class AdministrationContractTest {

    private final MongoDatabase database = Target.database();
    private final MongoCollection<Document> documents = Target.newCollection();

    @Test
    void creating_an_index_again_changes_nothing() {
        documents.createIndex(Indexes.ascending("partitionkey", "sequence"));
        documents.createIndex(Indexes.ascending("partitionkey", "sequence"));
        documents.createIndex(Indexes.descending("time"), new IndexOptions().unique(true));
        assertThat(indexNames()).containsExactlyInAnyOrder("_id_", "partitionkey_1_sequence_1", "time_-1");
        assertThat(documents.listIndexes().into(new ArrayList<>()))
                .anySatisfy(index -> assertThat(index)
                        .containsEntry("key", new Document("time", -1))
                        .containsEntry("unique", true));
    }

    @Test
    void an_index_of_the_same_name_over_other_fields_is_a_conflict() {
        documents.createIndex(Indexes.ascending("a"), new IndexOptions().name("mine"));
        assertThatThrownBy(() -> documents.createIndex(Indexes.ascending("b"), new IndexOptions().name("mine")))
                .isInstanceOfSatisfying(
                        MongoCommandException.class,
                        e -> assertThat(e.getErrorCode()).isEqualTo(86));
    }

    @Test
    void a_unique_index_over_duplicates_is_refused_and_can_be_built_once_they_are_gone() {
        documents.insertMany(
                List.of(new Document("_id", 1).append("mail", "a"), new Document("_id", 2).append("mail", "a")));
        IndexOptions unique = new IndexOptions().unique(true);
        assertThatThrownBy(() -> documents.createIndex(Indexes.ascending("mail"), unique))
                .isInstanceOfSatisfying(
                        DuplicateKeyException.class,
                        e -> assertThat(e.getCode()).isEqualTo(11000));
        assertThat(indexNames()).containsExactly("_id_");
        documents.deleteOne(eq("_id", 2));
        documents.createIndex(Indexes.ascending("mail"), unique);
        assertThatThrownBy(() -> documents.insertOne(new Document("_id", 3).append("mail", "a")))
                .isInstanceOf(MongoWriteException.class);
    }

    @Test
    void dropping_an_index_leaves_those_of_other_collections() {
        MongoCollection<Document> other = Target.newCollection();
        documents.createIndex(Indexes.ascending("a"));
        other.createIndex(Indexes.ascending("a"));
        documents.dropIndex("a_1");
        assertThat(indexNames()).containsExactly("_id_");
        assertThat(other.listIndexes().into(new ArrayList<>())).hasSize(2);
        other.dropIndexes();
        assertThat(other.listIndexes().into(new ArrayList<>())).hasSize(1);
    }

    @Test
    void a_dropped_collection_is_gone_and_begins_anew() {
        documents.createIndex(Indexes.ascending("a"), new IndexOptions().unique(true));
        documents.insertOne(new Document("_id", 1).append("a", 1));
        documents.drop();
        assertThat(collectionNames()).doesNotContain(name(documents));
        documents.insertOne(new Document("_id", 2).append("a", 1));
        documents.insertOne(new Document("_id", 3).append("a", 1));
        assertThat(documents.countDocuments()).isEqualTo(2);
    }

    @Test
    void a_rebuilt_collection_takes_the_place_of_the_old_one_with_its_indexes() {
        MongoCollection<Document> next = Target.newCollection();
        documents.insertOne(new Document("_id", "old"));
        next.createIndex(Indexes.ascending("a"), new IndexOptions().unique(true));
        next.insertOne(new Document("_id", "new").append("a", 1));
        assertThatThrownBy(() -> next.renameCollection(documents.getNamespace()))
                .isInstanceOfSatisfying(
                        MongoCommandException.class,
                        e -> assertThat(e.getErrorCode()).isEqualTo(48));
        next.renameCollection(documents.getNamespace(), new RenameCollectionOptions().dropTarget(true));
        assertThat(documents.find().into(new ArrayList<>()))
                .extracting(d -> d.get("_id"))
                .containsExactly("new");
        assertThat(collectionNames()).contains(name(documents)).doesNotContain(name(next));
        assertThat(indexNames()).containsExactlyInAnyOrder("_id_", "a_1");
        assertThatThrownBy(() -> documents.insertOne(new Document("a", 1))).isInstanceOf(MongoWriteException.class);
        next.insertOne(new Document("a", 1));
        next.insertOne(new Document("a", 1));
    }

    @Test
    void databases_and_collections_are_listed_by_name() {
        documents.insertOne(new Document());
        assertThat(Target.client().listDatabaseNames().into(new ArrayList<>())).contains(database.getName());
        assertThat(collectionNames()).contains(name(documents));
        assertThat(database.listCollections()
                        .filter(eq("name", name(documents)))
                        .into(new ArrayList<>()))
                .hasSize(1);
        MongoDatabase other = Target.client().getDatabase(database.getName() + "x");
        other.getCollection("c").insertOne(new Document());
        other.drop();
        assertThat(Target.client().listDatabaseNames().into(new ArrayList<>())).doesNotContain(other.getName());
        other.getCollection("c").insertOne(new Document());
        assertThat(other.getCollection("c").countDocuments()).isEqualTo(1);
        other.drop();
    }

    @Test
    void the_server_is_a_healthy_primary_of_a_replica_set() {
        Document hello = run("hello");
        assertThat(hello.getBoolean("isWritablePrimary")).isTrue();
        assertThat(hello.getString("setName")).isNotBlank();
        assertThat(hello.getList("hosts", String.class)).contains(hello.getString("me"));
        assertThat(hello.get("operationTime")).isNotNull();
        assertThat(run("ping")).containsEntry("ok", 1.0);
        assertThat(run("buildInfo").getString("version")).isNotBlank();
        assertThat(run("serverStatus").get("connections")).isNotNull();
        assertThat(run("replSetGetStatus").getInteger("myState")).isEqualTo(1);
    }

    @Test
    void an_unknown_command_is_refused_by_name() {
        assertThatThrownBy(() -> run("fly"))
                .isInstanceOfSatisfying(
                        MongoCommandException.class,
                        e -> assertThat(e.getErrorCode()).isEqualTo(59));
    }

    private static Document run(String command) {
        return Target.client().getDatabase("admin").runCommand(new Document(command, 1));
    }

    private List<String> collectionNames() {
        return database.listCollectionNames().into(new ArrayList<>());
    }

    private List<String> indexNames() {
        return documents.listIndexes().map(index -> index.getString("name")).into(new ArrayList<>());
    }

    private static String name(MongoCollection<Document> collection) {
        MongoNamespace namespace = collection.getNamespace();
        return namespace.getCollectionName();
    }
}
