package de.kommig.embeddedmongodb;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoggedCollectionsTest {

    @TempDir
    Path folder;

    @Test
    void only_the_changes_of_the_collections_named_are_seen() {
        Options options = Options.defaults().withLogged(Set.of("shop.orders"));
        try (EmbeddedMongoDb db = EmbeddedMongoDb.open(folder, options);
                MongoClient client = MongoClients.create(db.connectionString());
                var stream = client.watch().cursor()) {
            MongoDatabase shop = client.getDatabase("shop");
            shop.getCollection("views").insertOne(new Document("_id", 1));
            shop.getCollection("views").updateOne(eq(1), set("seen", true));
            shop.getCollection("views").deleteOne(eq(1));
            shop.getCollection("views").drop();
            shop.getCollection("orders").insertOne(new Document("_id", 2));

            assertThat(stream.next().getDocumentKey()).isEqualTo(new BsonDocument("_id", new BsonInt32(2)));
        }
    }

    @Test
    void whoever_would_watch_another_collection_in_vain_is_told() {
        Options options = Options.defaults().withLogged(Set.of("shop.orders"));
        try (EmbeddedMongoDb db = EmbeddedMongoDb.open(folder, options);
                MongoClient client = MongoClients.create(db.connectionString())) {
            var views = client.getDatabase("shop").getCollection("views");

            assertThatThrownBy(() -> views.watch().cursor())
                    .isInstanceOf(MongoCommandException.class)
                    .hasMessageContaining("the changes of shop.views are not logged");
        }
    }
}
