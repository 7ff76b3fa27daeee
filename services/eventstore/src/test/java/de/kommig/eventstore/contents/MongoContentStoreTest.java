package de.kommig.eventstore.contents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import de.kommig.contracts.ContentRef;
import de.kommig.eventstore.SharedBackbone;
import de.kommig.eventstore.store.StreamId;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class MongoContentStoreTest extends ContentStoreContract {

    private static final MongoDatabase DATABASE = SharedBackbone.database(SharedBackbone.freshName());
    private static final ContentStore STORE = new MongoContentStore(DATABASE);

    @AfterAll
    static void leaveNothingBehind() {
        DATABASE.drop();
    }

    @Override
    ContentStore store() {
        return STORE;
    }

    @Test
    void a_text_that_was_changed_behind_the_stores_back_is_not_handed_out() {
        ContentRef ref = STORE.put(new StreamId("round", UUID.randomUUID()), "{\"comment\":\"good\"}");
        DATABASE.getCollection("contents")
                .updateOne(new Document("_id", ref.id()), Updates.set("text", "{\"comment\":\"bad\"}"));

        assertThatThrownBy(() -> STORE.get(ref)).hasMessageContaining("is not the one that was kept");
        assertThat(ref.id()).startsWith("round-");
    }
}
