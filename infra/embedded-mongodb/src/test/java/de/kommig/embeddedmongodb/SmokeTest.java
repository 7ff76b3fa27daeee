package de.kommig.embeddedmongodb;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmokeTest {
    @Test
    void works(@TempDir Path folder) {
        try (EmbeddedMongoDb db = EmbeddedMongoDb.open(folder, Options.defaults());
                MongoClient client = MongoClients.create(db.connectionString())) {
            var c = client.getDatabase("applications").getCollection("events");
            var all = client.watch(List.of(Aggregates.match(Filters.and(
                            Filters.in("ns", new Document("db", "applications").append("coll", "events")),
                            Filters.in("operationType", "insert", "update")))))
                    .cursor();
            var coll = c.watch().cursor();
            var dbs = client.getDatabase("applications").watch().cursor();
            c.insertOne(new Document("_id", "a/1").append("x", 1));
            c.updateOne(eq("_id", "a/1"), Updates.set("versions.round-1", 3));
            System.out.println(all.next());
            System.out.println(all.next());
            System.out.println(coll.next());
            System.out.println(dbs.next());
            assertThat(c.find().first()).isNotNull();
            System.out.println(c.find().first() + " " + c.countDocuments() + " "
                    + client.listDatabaseNames().into(new java.util.ArrayList<>()));
        }
    }
}
