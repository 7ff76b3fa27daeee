package de.kommig.tiny;

import de.kommig.contracts.EventFamily;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.store.InMemoryEventStore;
import de.kommig.web.idempotency.IdempotencyKeys;
import de.kommig.web.idempotency.InMemoryIdempotencyKeys;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

@SpringBootApplication
public class TinyService {

    @Bean
    InMemoryEventStore eventStore() {
        return new InMemoryEventStore();
    }

    @Bean
    IdempotencyKeys idempotencyKeys() {
        return new InMemoryIdempotencyKeys();
    }

    @Bean
    Aggregates<Note, Note.Command, Note.Event> notes(InMemoryEventStore store) {
        return new Aggregates<>(store, EventFamily.of(Note.Event.class, "note", "/tiny/notes"), Note.DECIDER);
    }
}
