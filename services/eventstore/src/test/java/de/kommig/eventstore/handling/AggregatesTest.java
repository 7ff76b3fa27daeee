package de.kommig.eventstore.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kommig.contracts.EventFamily;
import de.kommig.eventstore.decider.Decider;
import de.kommig.eventstore.decider.Decision;
import de.kommig.eventstore.decider.Rejection;
import de.kommig.eventstore.store.EventStore;
import de.kommig.eventstore.store.InMemoryEventStore;
import de.kommig.eventstore.store.NewEvent;
import de.kommig.eventstore.store.StoredEvent;
import de.kommig.eventstore.store.StreamId;
import de.kommig.eventstore.store.VersionConflict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A counter that goes up to three. */
class AggregatesTest {

    sealed interface CounterEvent {
        record Counted(int by) implements CounterEvent {}
    }

    record Count(int by) {}

    enum CounterRejection implements Rejection {
        FULL;

        @Override
        public String code() {
            return "counter-is-full";
        }
    }

    private static final EventFamily<CounterEvent> COUNTERS =
            EventFamily.of(CounterEvent.class, "counter", "/tests/counters");

    private static final Decider<Integer, Count, CounterEvent> DECIDER = new Decider<>(
            0,
            (state, event) -> state + ((CounterEvent.Counted) event).by(),
            (state, command) -> state + command.by() > 3
                    ? Decision.rejected(CounterRejection.FULL)
                    : Decision.accepted(new CounterEvent.Counted(command.by())));

    private final EventStore store = new InMemoryEventStore();
    private final Aggregates<Integer, Count, CounterEvent> counters = new Aggregates<>(store, COUNTERS, DECIDER);
    private final UUID id = UUID.randomUUID();
    private final StreamId stream = new StreamId("counter", id);

    private static CommandContext context(UUID commandId, OptionalLong expected) {
        return new CommandContext(
                commandId, "", "system:test", "a-run", Instant.parse("2026-11-23T09:00:00Z"), expected);
    }

    private static CommandContext context(UUID commandId, String digest) {
        return new CommandContext(
                commandId, digest, "system:test", "a-run", Instant.parse("2026-11-23T09:00:00Z"), OptionalLong.empty());
    }

    private static CommandContext context() {
        return context(UUID.randomUUID(), OptionalLong.empty());
    }

    @Test
    void an_accepted_command_becomes_one_event_with_all_its_attributes() {
        UUID commandId = UUID.randomUUID();

        Outcome<Integer> outcome = counters.handle(id, new Count(2), context(commandId, OptionalLong.empty()));

        assertThat(outcome).isEqualTo(new Outcome.Accepted<>(2, 1, false));
        StoredEvent stored = store.read(stream).getFirst();
        assertThat(stored.type()).isEqualTo("de.kommig.counter.counted.v1");
        assertThat(stored.source()).isEqualTo("/tests/counters");
        assertThat(stored.causationId()).isEqualTo(commandId.toString());
        assertThat(stored.correlationId()).isEqualTo("a-run");
        assertThat(stored.actor()).isEqualTo("system:test");
        assertThat(stored.data()).isEqualTo("{\"by\":2}");
        assertThat(counters.load(id)).isEqualTo(new Versioned<>(2, 1));
    }

    @Test
    void who_has_known_it_before_learns_what_has_happened_since() {
        counters.handle(id, new Count(1), context());
        Versioned<Integer> known = counters.load(id);
        assertThat(counters.load(id, known)).isEqualTo(known);

        counters.handle(id, new Count(2), context());

        assertThat(counters.load(id, known)).isEqualTo(new Versioned<>(3, 2));
        assertThat(counters.load(id, known)).isEqualTo(counters.load(id));
    }

    @Test
    void its_history_tells_what_happened_when() {
        assertThat(counters.history(id)).isEmpty();
        counters.handle(id, new Count(1), context());
        counters.handle(id, new Count(2), context());

        assertThat(counters.history(id))
                .containsExactly(
                        new Happened<>(new CounterEvent.Counted(1), 1, Instant.parse("2026-11-23T09:00:00Z")),
                        new Happened<>(new CounterEvent.Counted(2), 2, Instant.parse("2026-11-23T09:00:00Z")));
    }

    @Test
    void a_rejected_command_leaves_no_trace() {
        counters.handle(id, new Count(3), context());

        assertThat(counters.handle(id, new Count(1), context()))
                .isEqualTo(new Outcome.Rejected<>(CounterRejection.FULL));
        assertThat(store.read(stream)).hasSize(1);
    }

    @Test
    void a_command_that_is_sent_again_is_answered_as_the_first_time_whatever_has_happened_since() {
        CommandContext sentTwice = context(UUID.randomUUID(), OptionalLong.of(0));
        counters.handle(id, new Count(1), sentTwice);
        counters.handle(id, new Count(2), context());

        assertThat(counters.handle(id, new Count(1), sentTwice)).isEqualTo(new Outcome.Accepted<>(1, 1, true));
        assertThat(store.read(stream)).hasSize(2);
    }

    @Test
    void where_a_repeat_has_to_be_answered_in_any_case_the_command_is_not_asked_for_then() {
        UUID commandId = UUID.randomUUID();
        CommandContext sentTwice = context(commandId, "one");
        assertThat(counters.repeated(id, sentTwice)).isEmpty();
        assertThat(counters.handleOnce(id, before -> new Count(before.version() == 0 ? 1 : 2), sentTwice))
                .isEqualTo(new Outcome.Accepted<>(1, 1, false));
        counters.handle(id, new Count(2), context());

        assertThat(counters.handleOnce(id, AggregatesTest::nothing, sentTwice))
                .isEqualTo(new Outcome.Accepted<>(1, 1, true));
        assertThat(counters.repeated(id, sentTwice)).hasValue(new Outcome.Accepted<>(1, 1, true));
        assertThat(counters.handleOnce(id, AggregatesTest::nothing, context(commandId, "other")))
                .isEqualTo(new Outcome.Reused<>());
        assertThatThrownBy(() -> counters.handleOnce(id, AggregatesTest::nothing, context()))
                .isInstanceOf(IllegalCallerException.class);
    }

    private static Count nothing(Versioned<Integer> before) {
        throw new IllegalCallerException("nothing is done at version " + before.version());
    }

    @Test
    void an_id_that_comes_with_another_request_is_refused_and_nothing_happens() {
        UUID commandId = UUID.randomUUID();
        counters.handle(id, new Count(1), context(commandId, "one"));

        assertThat(counters.handle(id, new Count(2), context(commandId, "other")))
                .isEqualTo(new Outcome.Reused<>());
        assertThat(counters.handle(id, new Count(1), context(commandId, "one")))
                .isEqualTo(new Outcome.Accepted<>(1, 1, true));
        assertThat(store.read(stream)).extracting(StoredEvent::causationId).containsExactly(commandId + "/one");
    }

    @Test
    void a_command_can_depend_on_the_state_it_is_decided_on() {
        counters.handle(id, new Count(1), context());

        assertThat(counters.handle(id, state -> new Count(state + 1), context()))
                .isEqualTo(new Outcome.Accepted<>(3, 2, false));
    }

    @Test
    void who_may_not_know_of_the_state_learns_nothing_and_changes_nothing_also_the_second_time() {
        CommandContext sentTwice = context();
        counters.handle(id, new Count(1), sentTwice);

        assertThatThrownBy(() -> counters.handle(
                        id,
                        state -> {
                            throw new IllegalCallerException("not you");
                        },
                        sentTwice))
                .isInstanceOf(IllegalCallerException.class);
        assertThat(store.read(stream)).hasSize(1);
    }

    @Test
    void who_expects_another_version_is_told_the_real_one() {
        counters.handle(id, new Count(1), context());

        assertThat(counters.handle(id, new Count(1), context(UUID.randomUUID(), OptionalLong.of(0))))
                .isEqualTo(new Outcome.Stale<>(1));
        assertThat(counters.handle(id, new Count(1), context(UUID.randomUUID(), OptionalLong.of(1))))
                .isEqualTo(new Outcome.Accepted<>(2, 2, false));
    }

    @Test
    void who_makes_a_command_is_told_of_each_version_that_is_tried() {
        List<Long> tried = new ArrayList<>();
        Rival rival = new Rival(store, 1);

        new Aggregates<>(rival, COUNTERS, DECIDER)
                .handleVersioned(
                        id,
                        versioned -> {
                            tried.add(versioned.version());
                            return new Count(1);
                        },
                        context());

        assertThat(tried).containsExactly(0L, 1L);
    }

    @Test
    void after_a_conflict_it_is_decided_again_on_what_is_there_now() {
        Rival rival = new Rival(store, 1);

        Outcome<Integer> outcome = new Aggregates<>(rival, COUNTERS, DECIDER).handle(id, new Count(1), context());

        assertThat(outcome).isEqualTo(new Outcome.Accepted<>(2, 2, false));
    }

    @Test
    void a_conflict_can_turn_acceptance_into_rejection() {
        Rival rival = new Rival(store, 3);

        Outcome<Integer> outcome = new Aggregates<>(rival, COUNTERS, DECIDER).handle(id, new Count(1), context());

        assertThat(outcome).isEqualTo(new Outcome.Rejected<>(CounterRejection.FULL));
    }

    @Test
    void who_always_comes_second_gives_up_at_last() {
        Rival rival = new Rival(store, Integer.MAX_VALUE);

        assertThatThrownBy(() -> new Aggregates<>(rival, COUNTERS, endless()).handle(id, new Count(1), context()))
                .isInstanceOf(TooMuchContention.class);
    }

    private static Decider<Integer, Count, CounterEvent> endless() {
        return new Decider<>(
                0,
                (state, event) -> state + 1,
                (state, command) -> Decision.accepted(new CounterEvent.Counted(command.by())));
    }

    /** Appends to the same stream just before each of the first so many appends. */
    private static final class Rival implements EventStore {

        private final EventStore store;
        private int times;

        Rival(EventStore store, int times) {
            this.store = store;
            this.times = times;
        }

        @Override
        public List<StoredEvent> read(StreamId stream) {
            return store.read(stream);
        }

        @Override
        public List<StoredEvent> read(StreamId stream, long after) {
            return store.read(stream, after);
        }

        @Override
        public StoredEvent append(StreamId stream, @Nullable StoredEvent last, NewEvent event) {
            if (times > 0) {
                times--;
                List<StoredEvent> events = store.read(stream);
                NewEvent rivals = new NewEvent(
                        event.type(),
                        event.source(),
                        event.time(),
                        event.dataschema(),
                        event.correlationId(),
                        UUID.randomUUID().toString(),
                        event.actor(),
                        event.data());
                store.append(stream, events.isEmpty() ? null : events.getLast(), rivals);
                throw new VersionConflict(stream, events.size() + 1L);
            }
            return store.append(stream, last, event);
        }

        @Override
        public void readAll(Consumer<StoredEvent> reader) {
            store.readAll(reader);
        }
    }
}
