package de.kommig.embeddedmongodb;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.FindOneAndReplaceOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Writing as services do it. */
class WritingContractTest {

    private static final int DUPLICATE_KEY = 11000;

    private final MongoCollection<Document> documents = Target.newCollection();

    @Test
    void an_inserted_document_is_found_as_it_was_written() {
        Document event =
                new Document("_id", "stream/1").append("data", "{\"ä\":1}").append("tags", List.of("a", 2));
        documents.withWriteConcern(WriteConcern.MAJORITY.withJournal(true)).insertOne(event);
        assertThat(documents.find(eq("_id", "stream/1")).first()).isEqualTo(event);
    }

    @Test
    void a_second_document_with_the_same_id_is_a_duplicate_key() {
        documents.insertOne(new Document("_id", 1).append("first", true));
        assertThatThrownBy(() -> documents.insertOne(new Document("_id", 1L)))
                .isInstanceOfSatisfying(
                        MongoWriteException.class,
                        e -> assertThat(e.getError().getCode()).isEqualTo(DUPLICATE_KEY));
        assertThat(documents.find().into(new java.util.ArrayList<>()))
                .containsExactly(new Document("_id", 1).append("first", true));
    }

    @Test
    void an_ordered_batch_stops_at_its_first_duplicate() {
        documents.insertOne(new Document("_id", 2));
        assertThatThrownBy(() -> documents.insertMany(numbered(1, 2, 3)))
                .isInstanceOfSatisfying(MongoBulkWriteException.class, e -> {
                    assertThat(e.getWriteResult().getInsertedCount()).isEqualTo(1);
                    assertThat(e.getWriteErrors()).singleElement().satisfies(error -> {
                        assertThat(error.getIndex()).isEqualTo(1);
                        assertThat(error.getCode()).isEqualTo(DUPLICATE_KEY);
                    });
                });
        assertThat(documents.countDocuments()).isEqualTo(2);
    }

    @Test
    void an_unordered_batch_writes_all_it_can() {
        documents.insertMany(numbered(2, 4));
        assertThatThrownBy(() -> documents.insertMany(numbered(1, 2, 3, 4, 5), new InsertManyOptions().ordered(false)))
                .isInstanceOfSatisfying(MongoBulkWriteException.class, e -> {
                    assertThat(e.getWriteResult().getInsertedCount()).isEqualTo(3);
                    assertThat(e.getWriteErrors()).hasSize(2);
                });
        assertThat(documents.countDocuments()).isEqualTo(5);
    }

    @Test
    void a_unique_compound_index_refuses_a_second_pair_on_insert_update_and_upsert() {
        documents.createIndex(Indexes.ascending("round", "reviewer"), new IndexOptions().unique(true));
        documents.insertOne(new Document("_id", 1).append("round", "a").append("reviewer", "rosa"));
        documents.insertOne(new Document("_id", 2).append("round", "a").append("reviewer", "ravi"));
        assertDuplicate(() ->
                documents.insertOne(new Document("_id", 3).append("round", "a").append("reviewer", "rosa")));
        assertDuplicate(() -> documents.updateOne(eq("_id", 2), Updates.set("reviewer", "rosa")));
        assertDuplicate(() -> documents.updateOne(
                eq("_id", 4),
                Updates.combine(Updates.set("round", "a"), Updates.set("reviewer", "ravi")),
                new UpdateOptions().upsert(true)));
        assertThatThrownBy(() -> documents.findOneAndUpdate(eq("_id", 2), Updates.set("reviewer", "rosa")))
                .isInstanceOfSatisfying(
                        MongoCommandException.class,
                        e -> assertThat(e.getErrorCode()).isEqualTo(DUPLICATE_KEY));
        assertThat(documents.find(eq("_id", 2)).first()).containsEntry("reviewer", "ravi");
        assertThat(documents.countDocuments()).isEqualTo(2);
    }

    @Test
    void a_replacement_with_a_stale_revision_matches_nothing() {
        documents.insertOne(new Document("_id", "x").append("revision", 1));
        Document second = new Document("_id", "x").append("revision", 2).append("text", "two");
        assertThat(documents
                        .replaceOne(and(eq("_id", "x"), eq("revision", 1)), second)
                        .getModifiedCount())
                .isEqualTo(1);
        assertThat(documents
                        .replaceOne(and(eq("_id", "x"), eq("revision", 1)), second)
                        .getMatchedCount())
                .isZero();
        assertThat(documents.find().first()).isEqualTo(second);
    }

    @Test
    void an_upserting_replacement_of_another_revision_is_a_duplicate_key() {
        documents.replaceOne(eq("_id", "x"), new Document("revision", 1), new ReplaceOptions().upsert(true));
        assertThat(documents.find().first()).isEqualTo(new Document("_id", "x").append("revision", 1));
        assertDuplicate(() -> documents.replaceOne(
                and(eq("_id", "x"), eq("revision", 7)),
                new Document("revision", 8),
                new ReplaceOptions().upsert(true)));
    }

    @Test
    void update_operators_change_what_they_name() {
        documents.insertOne(Document.parse("{_id: 1, n: 1, high: 5, list: [1], set: ['a'], gone: true}"));
        documents.updateOne(
                eq("_id", 1),
                Updates.combine(
                        Updates.inc("n", 2),
                        Updates.max("high", 9),
                        Updates.push("list", 2),
                        Updates.addToSet("set", "a"),
                        Updates.unset("gone"),
                        Updates.set("versions.round-5f0c", 3)));
        assertThat(documents.find().first())
                .isEqualTo(Document.parse(
                        "{_id: 1, n: 3, high: 9, list: [1, 2], set: ['a'], versions: {'round-5f0c': 3}}"));
    }

    @Test
    void a_version_guarded_update_applies_once() {
        documents.insertOne(Document.parse("{_id: 'journey', versions: {'round-1': 2}}"));
        var next = Updates.set("versions.round-1", 3);
        assertThat(documents
                        .updateOne(and(eq("_id", "journey"), lt("versions.round-1", 3)), next)
                        .getModifiedCount())
                .isEqualTo(1);
        assertThat(documents
                        .updateOne(and(eq("_id", "journey"), lt("versions.round-1", 3)), next)
                        .getModifiedCount())
                .isZero();
    }

    @Test
    void updating_and_deleting_many_counts_them() {
        documents.insertMany(numbered(1, 2, 3, 4));
        assertThat(documents
                        .updateMany(in("_id", 1, 2, 3), Updates.set("seen", true))
                        .getModifiedCount())
                .isEqualTo(3);
        assertThat(documents
                        .updateMany(in("_id", 1, 2, 3), Updates.set("seen", true))
                        .getModifiedCount())
                .isZero();
        assertThat(documents.deleteMany(eq("seen", true)).getDeletedCount()).isEqualTo(3);
        assertThat(documents.deleteOne(eq("_id", 4)).getDeletedCount()).isEqualTo(1);
        assertThat(documents.deleteOne(eq("_id", 4)).getDeletedCount()).isZero();
    }

    @Test
    void find_and_update_returns_the_document_before_or_after() {
        FindOneAndUpdateOptions after =
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);
        assertThat(documents.findOneAndUpdate(eq("_id", "seq"), Updates.inc("next", 1), after))
                .containsEntry("next", 1);
        assertThat(documents.findOneAndUpdate(eq("_id", "seq"), Updates.inc("next", 1), after))
                .containsEntry("next", 2);
        assertThat(documents.findOneAndUpdate(eq("_id", "seq"), Updates.inc("next", 1)))
                .containsEntry("next", 2);
        assertThat(documents.findOneAndUpdate(eq("_id", "none"), Updates.inc("next", 1)))
                .isNull();
        assertThat(documents.findOneAndReplace(
                        eq("_id", "seq"),
                        new Document("other", 1),
                        new FindOneAndReplaceOptions().returnDocument(ReturnDocument.AFTER)))
                .isEqualTo(new Document("_id", "seq").append("other", 1));
        assertThat(documents.findOneAndDelete(eq("_id", "seq"))).containsEntry("other", 1);
        assertThat(documents.countDocuments()).isZero();
    }

    @Test
    void an_ordered_bulk_of_updates_stops_at_its_first_error() {
        documents.insertMany(numbered(1, 2, 3));
        List<WriteModel<Document>> updates = List.of(
                new UpdateOneModel<>(eq("_id", 1), Updates.set("a", 1)),
                new UpdateOneModel<>(eq("_id", 2), Updates.set("_id", 9)),
                new UpdateOneModel<>(eq("_id", 3), Updates.set("a", 1)));
        assertThatThrownBy(() -> documents.bulkWrite(updates, new BulkWriteOptions().ordered(true)))
                .isInstanceOfSatisfying(
                        MongoBulkWriteException.class,
                        e -> assertThat(e.getWriteErrors())
                                .singleElement()
                                .satisfies(error -> assertThat(error.getIndex()).isEqualTo(1)));
        assertThat(documents.countDocuments(eq("a", 1))).isEqualTo(1);
    }

    @Test
    void an_upserted_document_has_its_id_first() {
        documents.updateOne(
                and(eq("owner", "amira"), eq("_id", 1)), Updates.set("a", 1), new UpdateOptions().upsert(true));
        assertThat(documents.find().first().keySet()).first().isEqualTo("_id");
    }

    @Test
    void a_document_that_an_index_refuses_is_not_written_at_all() {
        documents.createIndex(Indexes.ascending("a", "b"));
        assertThatThrownBy(() -> documents.insertOne(
                        new Document("_id", 1).append("a", List.of(1, 2)).append("b", List.of(3, 4))))
                .isInstanceOfSatisfying(
                        MongoWriteException.class,
                        e -> assertThat(e.getError().getCode()).isEqualTo(171));
        assertThat(documents.countDocuments()).isZero();
    }

    @Test
    void a_document_beyond_the_size_limit_is_refused_also_when_it_grows_beyond_it() {
        documents.insertOne(new Document("_id", 1).append("text", "x".repeat(9 << 20)));
        assertThatThrownBy(() -> documents.updateOne(eq("_id", 1), Updates.set("more", "x".repeat(9 << 20))))
                .isInstanceOf(com.mongodb.MongoException.class);
        assertThat(documents.find().first()).doesNotContainKey("more");
    }

    private static List<Document> numbered(int... ids) {
        return java.util.Arrays.stream(ids)
                .mapToObj(id -> new Document("_id", id))
                .toList();
    }

    private static void assertDuplicate(org.assertj.core.api.ThrowableAssert.ThrowingCallable write) {
        assertThatThrownBy(write)
                .isInstanceOfSatisfying(
                        MongoWriteException.class,
                        e -> assertThat(e.getError().getCode()).isEqualTo(DUPLICATE_KEY));
    }
}
