package de.kommig.applications.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.applications.call.Call;
import de.kommig.applications.call.CallCommand;
import de.kommig.applications.call.CallDecider;
import de.kommig.applications.call.Terms;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.call.CallEvent;
import de.kommig.contracts.call.CallTerms;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.eventstore.store.EventStore;
import de.kommig.eventstore.store.InMemoryEventStore;
import de.kommig.eventstore.store.NewEvent;
import de.kommig.eventstore.store.StoredEvent;
import de.kommig.eventstore.store.StreamId;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The terms of a call are asked for with every command to an application: read once, and never out of date. */
class KnownCallsTest {

    private static final Instant OPEN = Terms.RICH.opensAt();
    private static final CallTerms LATER = Terms.with("/closesAt", "'2026-11-30T22:59:59.000Z'");

    private final Counting store = new Counting();
    private final Aggregates<Call, CallCommand, CallEvent> calls =
            new Aggregates<>(store, EventFamilies.CALLS, CallDecider.DECIDER);
    private final UUID id = UUID.randomUUID();
    private final KnownCalls known = new KnownCalls(calls);

    @Test
    void a_call_that_is_known_is_not_read_again() {
        published();
        known.terms(id);
        store.read = 0;

        assertThat(known.terms(id)).isEqualTo(Terms.RICH);
        assertThat(store.read).isZero();
    }

    @Test
    void what_has_just_happened_is_known_at_once() {
        published();
        assertThat(known.terms(id).closesAt()).isEqualTo(Terms.RICH.closesAt());

        handle(new CallCommand.Amend(LATER, OPEN));
        store.read = 0;

        assertThat(known.terms(id)).isEqualTo(LATER);
        assertThat(store.read).isEqualTo(1);
    }

    @Test
    void a_call_that_was_not_there_may_come() {
        assertThat(known.published(id)).isEmpty();

        published();

        assertThat(known.published(id)).map(Call.Written::terms).contains(Terms.RICH);
    }

    @Test
    void calls_nobody_has_asked_for_lately_are_forgotten_and_still_found() {
        published();
        known.terms(id);
        for (int i = 0; i < 600; i++) {
            UUID other = UUID.randomUUID();
            calls.handle(other, new CallCommand.Draft(other, UUID.randomUUID(), Terms.RICH), context());
            assertThat(known.published(other)).isEmpty();
        }
        store.read = 0;

        assertThat(known.terms(id)).isEqualTo(Terms.RICH);
        assertThat(store.read).isEqualTo(2);
    }

    private void published() {
        handle(new CallCommand.Draft(id, UUID.randomUUID(), Terms.RICH));
        handle(new CallCommand.Publish(OPEN));
    }

    private void handle(CallCommand command) {
        assertThat(calls.handle(id, command, context())).isInstanceOf(Outcome.Accepted.class);
    }

    private static CommandContext context() {
        return new CommandContext(UUID.randomUUID(), "", "system:test", "a-run", OPEN, OptionalLong.empty());
    }

    /** Counts the events that are read. */
    private static final class Counting implements EventStore {

        private final EventStore events = new InMemoryEventStore();
        private int read;

        @Override
        public List<StoredEvent> read(StreamId stream) {
            return counted(events.read(stream));
        }

        @Override
        public List<StoredEvent> read(StreamId stream, long after) {
            return counted(events.read(stream, after));
        }

        private List<StoredEvent> counted(List<StoredEvent> found) {
            read += found.size();
            return found;
        }

        @Override
        public StoredEvent append(StreamId stream, @Nullable StoredEvent last, NewEvent event) {
            return events.append(stream, last, event);
        }

        @Override
        public void readAll(Consumer<StoredEvent> reader) {
            events.readAll(reader);
        }
    }
}
