package de.kommig.embeddedmongodb;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ReadConcern;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;

/** Reading as services do it. */
class ReadingContractTest {

    private final MongoCollection<Document> documents = Target.newCollection();

    @Test
    void filters_find_what_they_describe() {
        for (int i = 0; i < 10; i++) {
            documents.insertOne(
                    new Document("_id", i).append("name", "n" + i % 3).append("even", i % 2 == 0));
        }
        documents.insertOne(new Document("_id", 10));
        assertThat(ids(in("_id", 1, 3, 99))).containsExactly(1, 3);
        assertThat(ids(and(gt("_id", 2), lt("_id", 5)))).containsExactly(3, 4);
        assertThat(ids(gte("_id", 9))).containsExactly(9, 10);
        assertThat(ids(ne("even", true))).containsExactly(1, 3, 5, 7, 9, 10);
        assertThat(ids(exists("name", false))).containsExactly(10);
        assertThat(ids(or(eq("_id", 1), eq("name", "n2")))).containsExactly(1, 2, 5, 8);
        assertThat(ids(regex("name", "^n[12]$"))).containsExactly(1, 2, 4, 5, 7, 8);
        assertThat(ids(eq("name", null))).containsExactly(10);
    }

    @Test
    void results_are_sorted_skipped_limited_and_projected() {
        IntStream.range(0, 20)
                .forEach(i -> documents.insertOne(
                        new Document("_id", i).append("a", i % 4).append("b", i)));
        List<Document> found = documents
                .find(lt("b", 18))
                .sort(Sorts.orderBy(Sorts.descending("a"), Sorts.ascending("b")))
                .skip(1)
                .limit(3)
                .projection(Projections.fields(Projections.include("b"), Projections.excludeId()))
                .into(new ArrayList<>());
        assertThat(found).containsExactly(new Document("b", 7), new Document("b", 11), new Document("b", 15));
    }

    @Test
    void thousands_of_documents_come_in_batches_once_each() {
        List<Document> many =
                IntStream.range(0, 5_000).mapToObj(i -> new Document("_id", i)).toList();
        documents.insertMany(many);
        assertThat(ids(new Document())).hasSize(5_000).doesNotHaveDuplicates();
        try (MongoCursor<Document> cursor =
                documents.find().sort(Sorts.descending("_id")).batchSize(7).cursor()) {
            for (int i = 4_999; i >= 4_900; i--) {
                assertThat(cursor.next()).containsEntry("_id", i);
            }
        }
        assertThat(documents.find().limit(150).into(new ArrayList<>())).hasSize(150);
    }

    @Test
    void counting_and_distinct_values() {
        documents.insertMany(IntStream.range(0, 30)
                .mapToObj(i -> new Document("k", "k" + i % 3))
                .toList());
        assertThat(documents.countDocuments()).isEqualTo(30);
        assertThat(documents.countDocuments(eq("k", "k1"))).isEqualTo(10);
        assertThat(documents.estimatedDocumentCount()).isEqualTo(30);
        assertThat(documents.distinct("k", String.class).into(new ArrayList<>()))
                .containsExactlyInAnyOrder("k0", "k1", "k2");
        assertThat(Target.newCollection().countDocuments()).isZero();
        assertThat(Target.newCollection().estimatedDocumentCount()).isZero();
    }

    @Test
    void aggregation_groups_sorts_and_projects() {
        documents.insertMany(IntStream.range(0, 30)
                .mapToObj(i -> new Document("k", "k" + i % 3).append("n", i))
                .toList());
        List<Document> sums = documents
                .aggregate(List.of(
                        Aggregates.match(lt("n", 29)),
                        Aggregates.group("$k", Accumulators.sum("total", "$n")),
                        Aggregates.sort(Sorts.descending("total")),
                        Aggregates.limit(2),
                        Aggregates.project(Projections.include("total"))))
                .into(new ArrayList<>());
        assertThat(sums)
                .containsExactly(
                        new Document("_id", "k1").append("total", 145), new Document("_id", "k0").append("total", 135));
        assertThat(documents
                        .aggregate(List.of(Aggregates.sort(Sorts.ascending("n"))))
                        .batchSize(4)
                        .into(new ArrayList<>()))
                .extracting(document -> document.getInteger("n"))
                .containsExactlyElementsOf(IntStream.range(0, 30).boxed().toList());
    }

    @Test
    void values_of_all_types_in_use_survive() {
        Document values = new Document("_id", new ObjectId())
                .append("long", Long.MAX_VALUE)
                .append("double", 0.1)
                .append("decimal", new Decimal128(new BigDecimal("12345678901234567890.12")))
                .append("date", new Date(1_700_000_000_123L))
                .append("binary", new Binary(new byte[] {0, 1, -1}))
                .append("uuid", UUID.fromString("0b1e7a3c-58fc-4f0a-8a3c-1f9a4f6b2d10"))
                .append("null", null)
                .append("nested", new Document("list", List.of(1, "two", new Document("three", 3))));
        documents.insertOne(values);
        assertThat(documents.find().first()).isEqualTo(values);
    }

    @Test
    void a_document_of_a_megabyte_and_results_larger_than_a_batch_come_whole() {
        String text = "x".repeat(1_000_000);
        IntStream.range(0, 25).forEach(i -> documents.insertOne(new Document("_id", i).append("text", text)));
        assertThat(documents.find().into(new ArrayList<>()))
                .hasSize(25)
                .allSatisfy(document -> assertThat(document.getString("text")).hasSize(1_000_000));
    }

    @Test
    void an_answer_given_out_is_not_changed_by_later_writes() {
        documents.insertMany(IntStream.range(0, 300)
                .mapToObj(i -> new Document("_id", i).append("n", 0))
                .toList());
        try (MongoCursor<Document> cursor = documents.find().batchSize(10).cursor()) {
            Document first = cursor.next();
            documents.updateMany(new Document(), new Document("$set", new Document("n", 1)));
            assertThat(first).containsEntry("n", 0);
            int rest = 0;
            while (cursor.hasNext()) {
                assertThat(cursor.next().getInteger("n")).isIn(0, 1);
                rest++;
            }
            assertThat(rest).isEqualTo(299);
        }
    }

    @Test
    void a_session_reads_its_own_majority_writes() {
        try (ClientSession session = Target.client().startSession()) {
            documents.insertOne(session, new Document("_id", 1));
            assertThat(documents
                            .withReadConcern(ReadConcern.MAJORITY)
                            .find(session)
                            .first())
                    .isNotNull();
            assertThat(session.getOperationTime()).isNotNull();
        }
    }

    private List<Integer> ids(Bson filter) {
        return documents
                .find(filter)
                .sort(Sorts.ascending("_id"))
                .map(document -> document.getInteger("_id"))
                .into(new ArrayList<>());
    }
}
