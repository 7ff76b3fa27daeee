package de.kommig.tiny;

import de.kommig.contracts.EventFamily;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.store.InMemoryEventStore;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

@SpringBootApplication
public class TinyService {

    @Bean
    InMemoryEventStore eventStore() {
        return new InMemoryEventStore();
    }

    @Bean
    Aggregates<Note, Note.Command, Note.Event> notes(InMemoryEventStore store) {
        return new Aggregates<>(store, EventFamily.of(Note.Event.class, "note", "/tiny/notes"), Note.DECIDER);
    }
}
