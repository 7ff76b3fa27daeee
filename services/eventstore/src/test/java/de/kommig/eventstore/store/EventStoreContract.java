package de.kommig.eventstore.store;

import static de.kommig.eventstore.TestEvents.NOON;
import static de.kommig.eventstore.TestEvents.edited;
import static de.kommig.eventstore.TestEvents.newEvent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every event store does; runs against each. */
abstract class EventStoreContract {

    private final UUID id = UUID.randomUUID();
    private final StreamId stream = new StreamId("application", id);

    abstract EventStore store();

    private StoredEvent append(@Nullable StoredEvent last, String title) {
        return store().append(stream, last, newEvent(edited(id, title), NOON));
    }

    @Test
    void a_stream_that_nobody_has_written_to_is_empty() {
        assertThat(store().read(stream)).isEmpty();
    }

    @Test
    void events_are_read_as_they_were_appended_oldest_first() {
        StoredEvent first = append(null, "Grüße an alle „hier“");
        StoredEvent second = append(first, "b");
        StoredEvent third = append(second, "c");

        assertThat(store().read(stream)).containsExactly(first, second, third);
        assertThat(third.version()).isEqualTo(3);
        assertThat(third.id()).isEqualTo(stream + "/0000000003");
    }

    @Test
    void more_than_ten_events_stay_in_the_order_of_their_versions() {
        StoredEvent last = null;
        for (int i = 1; i <= 25; i++) {
            last = append(last, "title " + i);
        }

        assertThat(store().read(stream))
                .extracting(StoredEvent::version)
                .isSorted()
                .hasSize(25);
    }

    @Test
    void what_comes_behind_a_version_is_read_alone() {
        StoredEvent first = append(null, "a");
        StoredEvent second = append(first, "b");
        StoredEvent third = append(second, "c");

        assertThat(store().read(stream, 0)).containsExactly(first, second, third);
        assertThat(store().read(stream, 1)).containsExactly(second, third);
        assertThat(store().read(stream, 3)).isEmpty();
        assertThat(store().read(new StreamId("application", UUID.randomUUID()), 0))
                .isEmpty();
    }

    @Test
    void a_second_append_behind_the_same_event_is_a_conflict_and_leaves_no_trace() {
        StoredEvent first = append(null, "a");
        StoredEvent second = append(first, "b");

        assertThatThrownBy(() -> append(first, "c")).isInstanceOf(VersionConflict.class);
        assertThatThrownBy(() -> append(null, "c")).isInstanceOf(VersionConflict.class);
        assertThat(store().read(stream)).containsExactly(first, second);
    }

    @Test
    void of_many_who_append_at_once_one_wins_each_version() throws Exception {
        int writers = 8;
        int rounds = 10;
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            List<Callable<Integer>> tasks = new ArrayList<>();
            for (int i = 0; i < writers; i++) {
                tasks.add(() -> appendUntilDone(rounds));
            }
            int conflicts = 0;
            for (Future<Integer> result : threads.invokeAll(tasks)) {
                conflicts += result.get();
            }
            assertThat(conflicts).as("conflicts").isNotNegative();
        }

        List<StoredEvent> events = store().read(stream);
        assertThat(events).hasSize(writers * rounds);
        String hash = ChainHash.START;
        for (int i = 0; i < events.size(); i++) {
            assertThat(events.get(i).version()).isEqualTo(i + 1L);
            assertThat(events.get(i).chainHash()).isEqualTo(ChainHash.of(hash, events.get(i)));
            hash = events.get(i).chainHash();
        }
    }

    private int appendUntilDone(int times) {
        int conflicts = 0;
        for (int done = 0; done < times; ) {
            List<StoredEvent> events = store().read(stream);
            try {
                append(events.isEmpty() ? null : events.getLast(), "x");
                done++;
            } catch (VersionConflict somebodyWasFaster) {
                conflicts++;
            }
        }
        return conflicts;
    }

    @Test
    void a_time_is_kept_to_the_millisecond() {
        StoredEvent stored = store().append(
                        stream, null, newEvent(edited(id, "a"), Instant.parse("2026-11-23T12:00:00.123456789Z")));

        assertThat(stored.time()).isEqualTo(Instant.parse("2026-11-23T12:00:00.123Z"));
        assertThat(store().read(stream)).containsExactly(stored);
    }

    @Test
    void reading_all_hands_over_every_event_of_every_stream_in_the_order_of_the_stream() {
        UUID other = UUID.randomUUID();
        StreamId otherStream = new StreamId("application", other);
        StoredEvent first = append(null, "a");
        StoredEvent otherFirst = store().append(otherStream, null, newEvent(edited(other, "x"), NOON));
        StoredEvent second = append(first, "b");
        StoredEvent otherSecond = store().append(otherStream, otherFirst, newEvent(edited(other, "y"), NOON));

        List<StoredEvent> all = new ArrayList<>();
        store().readAll(all::add);

        assertThat(all).contains(first, second, otherFirst, otherSecond);
        assertThat(all).filteredOn(event -> event.stream().equals(stream)).containsExactly(first, second);
        assertThat(all)
                .filteredOn(event -> event.stream().equals(otherStream))
                .containsExactly(otherFirst, otherSecond);
    }
}
