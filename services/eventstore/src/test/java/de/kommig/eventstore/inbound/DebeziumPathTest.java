package de.kommig.eventstore.inbound;

import static de.kommig.eventstore.TestEvents.edited;
import static de.kommig.eventstore.TestEvents.newEvent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.eventstore.SharedBackbone;
import de.kommig.eventstore.store.EventStore;
import de.kommig.eventstore.store.MongoEventStore;
import de.kommig.eventstore.store.StoredEvent;
import de.kommig.eventstore.store.StreamId;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From the event store through the real connector and broker to a subscription. */
class DebeziumPathTest {

    @Test
    void what_is_stored_is_what_is_received() {
        String name = SharedBackbone.freshName();
        Witness witness = new Witness();
        EventStore store = new MongoEventStore(SharedBackbone.database("applications"));
        UUID id = UUID.randomUUID();
        StreamId stream = new StreamId("application", id);

        try (TestService service = TestService.start(name, witness)) {
            StoredEvent first = store.append(stream, null, newEvent(edited(id, "Grüße, „Welt“ \uD83D\uDE42")));
            StoredEvent second = store.append(stream, first, newEvent(edited(id, "b")));

            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(witness.seen)
                            .filteredOn(event -> event.stored().stream().equals(stream))
                            .extracting(event -> event.stored())
                            .containsExactly(first, second));
            assertThat(service.report("witness").state()).isEqualTo("listening");
        } finally {
            SharedBackbone.database(name).drop();
        }
    }
}
