package de.kommig.organisations.admitting;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.MemberRole;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.contracts.organisation.Side;
import de.kommig.eventstore.contents.ContentStore;
import de.kommig.eventstore.contents.InMemoryContentStore;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.store.EventStore;
import de.kommig.eventstore.store.InMemoryEventStore;
import de.kommig.eventstore.store.NewEvent;
import de.kommig.eventstore.store.StoredEvent;
import de.kommig.eventstore.store.StreamId;
import de.kommig.organisations.organisation.Organisation;
import de.kommig.organisations.organisation.OrganisationCommand;
import de.kommig.organisations.organisation.OrganisationDecider;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SpentPurposesTest {

    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");
    private static final UUID ORGANISATION = UUID.randomUUID();
    private static final UUID ROBOT = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    private final EventStore store = new InMemoryEventStore();
    private final ContentStore contents = new InMemoryContentStore();
    private final Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations =
            new Aggregates<>(store, EventFamilies.ORGANISATIONS, OrganisationDecider.DECIDER);

    SpentPurposesTest() {
        send(new OrganisationCommand.Register(
                ORGANISATION, "Brücken bauen", LegalForm.INITIATIVE, Side.CIVIL_SOCIETY, UUID.randomUUID()));
    }

    @Test
    void what_nobody_is_there_for_any_more_goes_and_the_rest_stays() {
        ContentRef replaced = wanted(ROBOT, "old");
        ContentRef current = wanted(ROBOT, "new");
        ContentRef others = wanted(OTHER, "other");

        new SpentPurposes(organisations, store, contents).erase(ORGANISATION);

        assertThat(contents.get(replaced)).isEmpty();
        assertThat(contents.get(current)).isPresent();
        assertThat(contents.get(others)).isPresent();
    }

    @Test
    void what_a_machine_is_for_that_is_wanted_this_very_moment_stays() {
        wanted(ROBOT, "one");
        ContentRef late = text("late");
        EventStore busy = new Interrupted(() -> want(OTHER, late));

        new SpentPurposes(organisations, busy, contents).erase(ORGANISATION);

        assertThat(contents.get(late)).isPresent();
    }

    private ContentRef wanted(UUID client, String purpose) {
        ContentRef text = text(purpose);
        want(client, text);
        return text;
    }

    private ContentRef text(String purpose) {
        return contents.put(
                new StreamId(EventFamilies.ORGANISATIONS.aggregate(), ORGANISATION),
                "{\"purpose\":\"" + purpose + "\"}");
    }

    private void want(UUID client, ContentRef purpose) {
        send(new OrganisationCommand.AdmitClient(
                client, MemberRole.VIEWER, purpose, NOW.plus(Duration.ofHours(1)), NOW));
    }

    private void send(OrganisationCommand command) {
        organisations.handle(
                ORGANISATION,
                command,
                new CommandContext(UUID.randomUUID(), "", "somebody", "test", NOW, OptionalLong.empty()));
    }

    /** The same store, in which something happens just before a stream is read. */
    private final class Interrupted implements EventStore {

        private final Runnable meanwhile;

        Interrupted(Runnable meanwhile) {
            this.meanwhile = meanwhile;
        }

        @Override
        public List<StoredEvent> read(StreamId stream) {
            meanwhile.run();
            return store.read(stream);
        }

        @Override
        public List<StoredEvent> read(StreamId stream, long after) {
            return store.read(stream, after);
        }

        @Override
        public StoredEvent append(StreamId stream, @Nullable StoredEvent last, NewEvent event) {
            return store.append(stream, last, event);
        }

        @Override
        public void readAll(Consumer<StoredEvent> reader) {
            store.readAll(reader);
        }
    }
}
