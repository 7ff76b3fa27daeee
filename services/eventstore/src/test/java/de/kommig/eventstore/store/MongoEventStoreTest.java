package de.kommig.eventstore.store;

import static de.kommig.eventstore.TestEvents.edited;
import static de.kommig.eventstore.TestEvents.newEvent;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import de.kommig.eventstore.SharedBackbone;
import java.time.Instant;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class MongoEventStoreTest extends EventStoreContract {

    private static final MongoDatabase DATABASE = SharedBackbone.database(SharedBackbone.freshName());
    private static final EventStore STORE = new MongoEventStore(DATABASE);

    @AfterAll
    static void leaveNothingBehind() {
        DATABASE.drop();
    }

    @Override
    EventStore store() {
        return STORE;
    }

    @Test
    void a_stored_event_is_a_flat_document_of_strings_with_every_attribute() {
        UUID id = UUID.fromString("6f9619ff-8b86-4011-b42d-00c04fc964ff");
        StreamId stream = new StreamId("application", id);

        StoredEvent event =
                STORE.append(stream, null, newEvent(edited(id, "a"), Instant.parse("2026-11-23T12:00:00Z")));

        Document document = DATABASE.getCollection("events")
                .find(new Document("_id", event.id()))
                .first();
        assertThat(document)
                .hasSize(16)
                .allSatisfy((name, value) -> assertThat(value).as(name).isInstanceOf(String.class));
        assertThat(document)
                .containsEntry("_id", "application-6f9619ff-8b86-4011-b42d-00c04fc964ff/0000000001")
                .containsEntry("id", "application-6f9619ff-8b86-4011-b42d-00c04fc964ff/0000000001")
                .containsEntry("specversion", "1.0")
                .containsEntry("source", "/applications/applications")
                .containsEntry("type", "de.kommig.application.edited.v1")
                .containsEntry("subject", "6f9619ff-8b86-4011-b42d-00c04fc964ff")
                .containsEntry("time", "2026-11-23T12:00:00.000Z")
                .containsEntry("datacontenttype", "application/json")
                .containsEntry("dataschema", "https://kommig.de/schemas/de.kommig.application.edited.v1.json")
                .containsEntry("partitionkey", "application-6f9619ff-8b86-4011-b42d-00c04fc964ff")
                .containsEntry("sequence", "0000000001")
                .containsEntry("correlationid", "a-run")
                .containsEntry("causationid", event.causationId())
                .containsEntry("actor", "system:test")
                .containsEntry("chainhash", event.chainHash())
                .containsEntry("data", event.data());
    }

    @Test
    void there_is_an_index_by_stream_and_sequence() {
        assertThat(DATABASE.getCollection("events").listIndexes().map(index -> index.get("key", Document.class)))
                .contains(new Document("partitionkey", 1).append("sequence", 1));
    }
}
