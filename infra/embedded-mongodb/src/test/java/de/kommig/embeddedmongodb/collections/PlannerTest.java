package de.kommig.embeddedmongodb.collections;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.kommig.embeddedmongodb.keys.KeyBytes;
import de.kommig.embeddedmongodb.store.ByteMap;
import de.kommig.embeddedmongodb.store.Storage;
import io.netty.buffer.Unpooled;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import org.bson.BsonBinaryWriter;
import org.bson.BsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which index a query uses, and whether it still has to sort. */
class PlannerTest {

    @TempDir
    private Path folder;

    private Storage storage;
    private ByteMap documents;
    private AccessPath byId;
    private AccessPath byStream;
    private AccessPath byOwner;
    private AccessPath newestOfState;

    @BeforeEach
    void open() {
        storage = Storage.open(folder, false);
        documents = storage.map("documents");
        byId = new AccessPath(keys("_id", true), documents, true, true, false, 0);
        byStream = path(keys("partitionkey", true, "sequence", true), false, 0);
        byOwner = path(keys("owner", true), false, 0);
        newestOfState = path(keys("state", true, "time", false), false, 0);
    }

    @AfterEach
    void close() {
        storage.close();
    }

    @Test
    void an_id_is_looked_up_whatever_else_is_asked() {
        assertThat(plan("{_id: 'x', owner: 'y'}", null).path()).isEqualTo(byId);
        assertThat(plan("{_id: {$in: ['x', 'y']}}", null).ranges()).hasSize(2);
    }

    @Test
    void a_stream_in_its_order_needs_no_sorting() {
        Plan forwards = plan("{partitionkey: 's'}", "{sequence: 1}");
        assertThat(forwards.path()).isEqualTo(byStream);
        assertThat(forwards.sorted()).isTrue();
        assertThat(forwards.descending()).isFalse();
        Plan backwards = plan("{$and: [{partitionkey: {$eq: 's'}}, {sequence: {$gt: 3}}]}", "{sequence: -1}");
        assertThat(backwards.sorted()).isTrue();
        assertThat(backwards.descending()).isTrue();
    }

    @Test
    void what_equals_comes_in_the_order_of_the_id_or_of_a_descending_field() {
        assertThat(plan("{owner: 'x'}", "{_id: -1}")).satisfies(plan -> {
            assertThat(plan.path()).isEqualTo(byOwner);
            assertThat(plan.sorted() && plan.descending()).isTrue();
        });
        assertThat(plan("{state: 'open', time: {$lte: 5}}", "{time: -1, _id: 1}"))
                .satisfies(plan -> {
                    assertThat(plan.path()).isEqualTo(newestOfState);
                    assertThat(plan.sorted()).isTrue();
                    assertThat(plan.descending()).isFalse();
                });
        assertThat(plan("{owner: 'x'}", "{time: 1}").sorted()).isFalse();
        assertThat(plan("{owner: {$in: ['x', 'y']}}", "{_id: 1}").sorted()).isFalse();
    }

    @Test
    void the_whole_collection_is_read_only_where_no_index_helps() {
        assertThat(plan("{text: 'x'}", null).path().keys()).isEmpty();
        assertThat(plan("{owner: {$ne: 'x'}}", null).path().keys()).isEmpty();
        assertThat(plan("{$or: [{owner: 'x'}]}", null).path().keys()).isEmpty();
        assertThat(plan("{owner: {$regex: '^x'}}", null).path().keys()).isEmpty();
        assertThat(plan("{}", "{_id: -1}"))
                .satisfies(
                        plan -> assertThat(plan.sorted() && plan.descending()).isTrue());
    }

    @Test
    void a_sparse_index_is_no_way_to_documents_it_leaves_out() {
        byOwner = path(keys("owner", true), true, 0);
        assertThat(plan("{owner: null}", null).path().keys()).isEmpty();
        assertThat(plan("{owner: 'x'}", null).path()).isEqualTo(byOwner);
    }

    @Test
    void an_index_over_an_array_gives_an_order_once_the_array_has_a_given_element() {
        newestOfState = path(keys("state", true, "time", false), false, 1);
        assertThat(plan("{state: 'open'}", "{time: -1}").sorted()).isTrue();
        assertThat(plan("{state: {$gt: 'open'}}", "{state: 1}").sorted()).isFalse();
        newestOfState = path(keys("state", true, "time", false), false, 2);
        assertThat(plan("{state: 'open'}", "{time: -1}").sorted()).isFalse();
        assertThat(plan("{state: 'open', time: 5}", "{_id: 1}").sorted()).isTrue();
    }

    @Test
    void of_several_ways_the_one_past_the_fewest_documents_is_taken() {
        byOwner = new AccessPath(keys("owner", true), storage.map("owners"), false, false, false, 0);
        for (int i = 0; i < 100; i++) {
            entry(documents, "open", i);
            entry(storage.map("owners"), i < 10 ? "few" : "many", i);
        }

        assertThat(plan("{state: 'open', owner: 'few'}", "{time: -1}").path()).isEqualTo(byOwner);
        assertThat(plan("{state: 'open', owner: 'many'}", "{time: -1}").path()).isEqualTo(newestOfState);
        assertThat(plan("{state: 'draft', owner: 'few'}", "{time: -1}").path()).isEqualTo(newestOfState);
    }

    private static void entry(ByteMap map, String value, int number) {
        ByteArrayOutputStream key = new ByteArrayOutputStream();
        key.writeBytes(KeyBytes.encode(value, true));
        key.writeBytes(KeyBytes.encode(number, false));
        map.put(key.toByteArray(), new byte[0]);
    }

    private Plan plan(String filter, @Nullable String sort) {
        Document order = sort == null ? null : document(sort);
        return Planner.plan(document(filter), order, 5, List.of(byId, byStream, byOwner, newestOfState), documents);
    }

    private AccessPath path(List<IndexKey> keys, boolean sparse, int inOrderFrom) {
        return new AccessPath(keys, documents, false, false, sparse, inOrderFrom);
    }

    private static List<IndexKey> keys(String field, boolean ascending) {
        return List.of(new IndexKey(field, ascending));
    }

    private static List<IndexKey> keys(String field, boolean ascending, String second, boolean secondAscending) {
        return List.of(new IndexKey(field, ascending), new IndexKey(second, secondAscending));
    }

    private static Document document(String json) {
        BasicOutputBuffer buffer = new BasicOutputBuffer();
        new BsonDocumentCodec()
                .encode(
                        new BsonBinaryWriter(buffer),
                        BsonDocument.parse(json),
                        EncoderContext.builder().build());
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(buffer.toByteArray()));
    }
}
