package de.kommig.embeddedmongodb.collections;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import de.kommig.embeddedmongodb.EmbeddedMongoDb;
import de.kommig.embeddedmongodb.Options;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same random queries on the same random documents, with indexes and without, must give the same answers. */
class IndexedQueriesTest {

    private static final List<@Nullable Object> VALUES =
            Arrays.asList(null, 0, 1, 2, 3L, 2.5, "a", "b", "", true, List.of(1, "a"), List.of(), new Document("a", 1));

    @TempDir
    private Path folder;

    @Test
    void an_index_changes_how_fast_an_answer_is_and_nothing_else() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("IndexedQueriesTest seed " + seed + " (replay with -Dseed=" + seed + ")");
        Random random = new Random(seed);
        try (EmbeddedMongoDb db = EmbeddedMongoDb.open(folder, Options.defaults());
                MongoClient client = MongoClients.create(db.connectionString())) {
            MongoCollection<Document> plain = client.getDatabase("d").getCollection("plain");
            MongoCollection<Document> indexed = client.getDatabase("d").getCollection("indexed");
            indexed.createIndex(Indexes.ascending("a", "b"));
            indexed.createIndex(Indexes.compoundIndex(Indexes.descending("b"), Indexes.ascending("c.d")));
            indexed.createIndex(Indexes.ascending("c.d"));
            indexed.createIndex(Indexes.compoundIndex(Indexes.ascending("c.d"), Indexes.descending("b", "_id")));
            indexed.createIndex(Indexes.descending("b", "_id"));
            for (int i = 0; i < 300; i++) {
                Document document = document(random, i);
                plain.insertOne(document);
                indexed.insertOne(document);
            }
            for (int i = 0; i < 100; i++) {
                String field = field(random);
                Document change = new Document("$set", new Document(field, valueOf(field, random)));
                Document target = new Document("_id", random.nextInt(300));
                plain.updateOne(target, change);
                indexed.updateOne(target, change);
            }
            for (int i = 0; i < 400; i++) {
                Document filter = filter(random);
                assertThat(ids(indexed, filter)).as("%s", filter).isEqualTo(ids(plain, filter));
                int limit = random.nextInt(1, 20);
                assertThat(lastOfB(indexed, filter, limit)).as("%s", filter).isEqualTo(lastOfB(plain, filter, limit));
            }
        }
    }

    private static List<Object> ids(MongoCollection<Document> collection, Document filter) {
        return collection
                .find(filter)
                .sort(new Document("_id", 1))
                .map(found -> found.get("_id"))
                .into(new ArrayList<>());
    }

    private static List<Object> lastOfB(MongoCollection<Document> collection, Document filter, int limit) {
        return collection
                .find(filter)
                .sort(new Document("b", -1).append("_id", -1))
                .limit(limit)
                .map(found -> found.get("_id"))
                .into(new ArrayList<>());
    }

    private static Document document(Random random, int id) {
        Document document = new Document("_id", id);
        for (String field : List.of("a", "b")) {
            if (random.nextInt(5) > 0) {
                document.append(field, valueOf(field, random));
            }
        }
        return random.nextInt(3) == 0 ? document : document.append("c", new Document("d", value(random)));
    }

    private static Document filter(Random random) {
        Document filter = new Document();
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            filter.append(field(random), condition(random));
        }
        return filter;
    }

    private static @Nullable Object condition(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> new Document("$in", List.of(scalar(random), scalar(random)));
            case 1 -> new Document("$gt", scalar(random));
            case 2 -> new Document("$lte", scalar(random));
            case 3 -> new Document("$gte", scalar(random)).append("$lt", scalar(random));
            default -> value(random);
        };
    }

    private static String field(Random random) {
        return List.of("a", "b", "c.d").get(random.nextInt(3));
    }

    /** Two array fields could not share an index. */
    private static @Nullable Object valueOf(String field, Random random) {
        return "c.d".equals(field) ? value(random) : scalar(random);
    }

    private static @Nullable Object value(Random random) {
        return VALUES.get(random.nextInt(VALUES.size()));
    }

    private static Object scalar(Random random) {
        return VALUES.get(random.nextInt(1, 9));
    }
}
