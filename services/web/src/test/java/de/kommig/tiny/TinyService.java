package de.kommig.tiny;

import static de.kommig.web.Role.COORDINATOR;
import static de.kommig.web.Role.FUNDER;
import static de.kommig.web.Role.ORGANISATION;
import static de.kommig.web.Role.REVIEWER;
import static java.util.Map.entry;

import de.kommig.contracts.EventFamily;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.store.InMemoryEventStore;
import de.kommig.web.access.AccessTable;
import de.kommig.web.access.Rule;
import de.kommig.web.membership.Affiliations;
import java.util.Map;
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

    @Bean
    Affiliations affiliations() {
        return Members.known();
    }

    @Bean
    AccessTable accessTable() {
        Rule members = Rule.changing(ORGANISATION);
        Rule all = Rule.reading(ORGANISATION, COORDINATOR, REVIEWER, FUNDER);
        return AccessTable.of(Map.ofEntries(
                entry("POST /api/notes", members),
                entry("PUT /api/notes/{id}", members),
                entry("POST /api/notes/{id}/locking", members),
                entry("POST /api/notes/count", members),
                entry("GET /api/notes", all),
                entry("GET /api/notes/{id}", all),
                entry("GET /api/notes/budget", Rule.reading(FUNDER)),
                entry("GET /api/notes/trouble", Rule.signedIn("for tests"))));
    }
}
