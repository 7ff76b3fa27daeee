package de.kommig.embeddedmongodb;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.changestream.OperationType.DELETE;
import static com.mongodb.client.model.changestream.OperationType.DROP;
import static com.mongodb.client.model.changestream.OperationType.INSERT;
import static com.mongodb.client.model.changestream.OperationType.INVALIDATE;
import static com.mongodb.client.model.changestream.OperationType.REPLACE;
import static com.mongodb.client.model.changestream.OperationType.UPDATE;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoChangeStreamCursor;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.changestream.ChangeStreamDocument;
import com.mongodb.client.model.changestream.FullDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;

/** Change streams as Debezium opens them. */
class ChangeStreamContractTest {

    private final MongoCollection<Document> documents = Target.newCollection();
    private final MongoCollection<Document> others = Target.newCollection();

    @Test
    void a_collection_s_stream_tells_every_change_of_it_in_order() {
        try (var stream = documents.watch().cursor()) {
            others.insertOne(new Document("_id", "other"));
            documents.insertOne(new Document("_id", 1).append("a", 1));
            documents.updateOne(eq("_id", 1), Updates.combine(Updates.set("b.c", 2), Updates.unset("a")));
            documents.replaceOne(eq("_id", 1), new Document("d", 3));
            documents.deleteOne(eq("_id", 1));
            var events = next(stream, 4);
            assertThat(events)
                    .extracting(ChangeStreamDocument::getOperationType)
                    .containsExactly(INSERT, UPDATE, REPLACE, DELETE);
            assertThat(events).allSatisfy(event -> {
                assertThat(event.getNamespace()).isEqualTo(documents.getNamespace());
                assertThat(event.getDocumentKey()).isEqualTo(BsonDocument.parse("{_id: 1}"));
                assertThat(event.getClusterTime()).isNotNull();
            });
            assertThat(events.get(0).getFullDocument()).isEqualTo(new Document("_id", 1).append("a", 1));
            assertThat(events.get(1).getFullDocument()).isNull();
            assertThat(events.get(1).getUpdateDescription().getRemovedFields()).containsExactly("a");
            assertThat(events.get(1).getUpdateDescription().getUpdatedFields())
                    .isEqualTo(BsonDocument.parse("{b: {c: 2}}"));
            assertThat(events.get(2).getFullDocument()).isEqualTo(new Document("_id", 1).append("d", 3));
            assertThat(events.get(3).getFullDocument()).isNull();
        }
    }

    @Test
    void a_database_s_stream_and_the_deployment_s_tell_the_changes_of_all_their_collections() {
        try (var database = Target.database().watch().cursor();
                var deployment = Target.client()
                        .watch(List.of(
                                Aggregates.match(eq("ns.db", Target.database().getName()))))
                        .cursor()) {
            documents.insertOne(new Document("_id", 1));
            others.insertOne(new Document("_id", 2));
            assertThat(next(database, 2))
                    .extracting(ChangeStreamDocument::getNamespace)
                    .containsExactly(documents.getNamespace(), others.getNamespace());
            assertThat(next(deployment, 2))
                    .extracting(ChangeStreamDocument::getNamespace)
                    .containsExactly(documents.getNamespace(), others.getNamespace());
        }
    }

    @Test
    void debezium_s_literal_filter_lets_through_inserts_of_the_listed_collections_only() {
        Bson filter = and(
                Filters.in("ns", List.of(namespace(documents), new Document("db", "none").append("coll", "events"))),
                in("operationType", List.of("insert")));
        try (var stream =
                Target.client().watch(List.of(Aggregates.match(filter))).cursor()) {
            others.insertOne(new Document("_id", 1));
            documents.insertOne(new Document("_id", 2));
            documents.updateOne(eq("_id", 2), Updates.set("a", 1));
            documents.insertOne(new Document("_id", 3));
            assertThat(next(stream, 2))
                    .extracting(event -> event.getFullDocument().get("_id"))
                    .containsExactly(2, 3);
        }
    }

    @Test
    void debezium_s_pattern_filter_works_on_a_replaced_root() {
        String pattern = documents.getNamespace().getFullName().replace(".", "\\.");
        List<Bson> pipeline = List.of(
                Aggregates.replaceRoot(
                        new Document("namespace", new Document("$concat", List.of("$ns.db", ".", "$ns.coll")))
                                .append("event", "$$ROOT")),
                Aggregates.match(and(
                        Filters.regex("event.ns.db", Target.database().getName(), "i"),
                        Filters.regex("namespace", pattern, "i"),
                        in("event.operationType", List.of("insert", "update", "replace", "delete")))),
                Aggregates.replaceRoot("$event"));
        try (var stream = Target.client().watch(pipeline).cursor()) {
            others.insertOne(new Document("_id", 1));
            documents.insertOne(new Document("_id", 2));
            assertThat(next(stream, 1))
                    .extracting(event -> event.getFullDocument().get("_id"))
                    .containsExactly(2);
        }
    }

    @Test
    void an_update_brings_the_whole_document_on_request() {
        try (var stream =
                documents.watch().fullDocument(FullDocument.UPDATE_LOOKUP).cursor()) {
            documents.insertOne(new Document("_id", "amira").append("mail", "a@example.org"));
            documents.updateOne(eq("_id", "amira"), Updates.set("mail", "b@example.org"));
            documents.updateOne(eq("_id", "amira"), Updates.set("mail", "c@example.org"));
            documents.deleteOne(eq("_id", "amira"));
            documents.insertOne(new Document("_id", "bilal"));
            documents.updateOne(eq("_id", "bilal"), Updates.set("mail", "d@example.org"));
            var events = next(stream, 6);
            // The document is looked up when the event is read; here it may be gone or newer already.
            assertThat(events.get(5).getFullDocument()).containsEntry("mail", "d@example.org");
            assertThat(events.get(3).getOperationType()).isEqualTo(DELETE);
            assertThat(events.get(3).getFullDocument()).isNull();
        }
    }

    @Test
    void a_stream_resumes_after_a_token_and_starts_at_a_time() {
        BsonDocument token;
        try (var stream = documents.watch().cursor()) {
            documents.insertOne(new Document("_id", 1));
            documents.insertOne(new Document("_id", 2));
            token = next(stream, 1).getFirst().getResumeToken();
        }
        documents.insertOne(new Document("_id", 3));
        try (var stream = documents.watch().resumeAfter(token).cursor()) {
            assertThat(next(stream, 2))
                    .extracting(event -> event.getFullDocument().get("_id"))
                    .containsExactly(2, 3);
        }
        try (var stream = documents.watch().startAfter(token).cursor();
                ClientSession session = Target.client().startSession()) {
            assertThat(next(stream, 1))
                    .extracting(event -> event.getFullDocument().get("_id"))
                    .containsExactly(2);
            documents.insertOne(session, new Document("_id", 4));
            try (var fromTime = documents
                    .watch()
                    .startAtOperationTime(session.getOperationTime())
                    .cursor()) {
                assertThat(next(fromTime, 1))
                        .extracting(event -> event.getFullDocument().get("_id"))
                        .containsExactly(4);
            }
        }
    }

    @Test
    void an_idle_stream_s_token_moves_on_past_changes_elsewhere() {
        documents.insertOne(new Document("_id", 1));
        try (var stream =
                documents.watch().maxAwaitTime(50, TimeUnit.MILLISECONDS).cursor()) {
            assertThat(stream.tryNext()).isNull();
            BsonDocument before = stream.getResumeToken();
            others.insertOne(new Document("_id", 1));
            assertThat(stream.tryNext()).isNull();
            assertThat(before).isNotNull();
            assertThat(stream.getResumeToken()).isNotNull().isNotEqualTo(before);
        }
    }

    @Test
    void the_stream_of_a_dropped_collection_ends() {
        documents.insertOne(new Document("_id", 1));
        try (var stream = documents.watch().cursor()) {
            documents.drop();
            assertThat(next(stream, 2))
                    .extracting(ChangeStreamDocument::getOperationType)
                    .containsExactly(DROP, INVALIDATE);
            assertThat(stream.getServerCursor()).isNull();
        }
    }

    @Test
    void more_events_than_a_batch_holds_come_all() {
        try (var stream = documents.watch().batchSize(10).cursor()) {
            for (int from = 0; from < 1_000; from += 500) {
                int first = from;
                documents.insertMany(java.util.stream.IntStream.range(first, first + 500)
                        .mapToObj(i -> new Document("_id", i))
                        .toList());
            }
            assertThat(next(stream, 1_000))
                    .extracting(event -> event.getFullDocument().getInteger("_id"))
                    .containsExactlyElementsOf(
                            java.util.stream.IntStream.range(0, 1_000).boxed().toList());
        }
    }

    private static List<ChangeStreamDocument<Document>> next(
            MongoChangeStreamCursor<ChangeStreamDocument<Document>> stream, int count) {
        List<ChangeStreamDocument<Document>> events = new ArrayList<>();
        while (events.size() < count) {
            events.add(stream.next());
        }
        return events;
    }

    private static Document namespace(MongoCollection<Document> collection) {
        return new Document("db", collection.getNamespace().getDatabaseName())
                .append("coll", collection.getNamespace().getCollectionName());
    }
}
