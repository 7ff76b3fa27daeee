package de.kommig.eventstore.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.eventstore.SharedBackbone;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A service that stops and starts goes on where it was. */
class RestartTest {

    private final String name = SharedBackbone.freshName();
    private final Titles titles = new Titles();
    private final Witness witness = new Witness();

    private void awaitTitles(TestService service, TestStream stream, List<String> expected) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(service.document(titles, stream.uuid()))
                        .isEqualTo(Titles.fold(stream.events(), expected)));
    }

    @Test
    void what_came_while_it_was_away_is_applied_and_what_was_done_is_not_done_again() {
        TestStream stream = TestStream.with("a", "b");
        try (TestService service = TestService.start(name, titles, witness)) {
            TestRecords.send(stream.events());
            awaitTitles(service, stream, List.of("a", "b"));
            await().untilAsserted(
                            () -> assertThat(witness.versionsOf(stream.id())).containsExactly(1L, 2L));
        }
        TestRecords.send(stream.next("c"));
        try (TestService service = TestService.start(name, titles, witness)) {
            awaitTitles(service, stream, List.of("a", "b", "c"));
            await().untilAsserted(
                            () -> assertThat(witness.versionsOf(stream.id())).containsExactly(1L, 2L, 3L));
        }
        SharedBackbone.database(name).drop();
    }

    @Test
    void a_parked_stream_still_waits_after_a_restart_and_then_goes_on() {
        titles.poison.add("poison");
        TestStream stream = TestStream.with("a", "poison", "c");
        try (TestService service = TestService.start(name, titles)) {
            TestRecords.send(stream.events());
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() ->
                            assertThat(service.parked("titles", stream.key())).hasSize(2));
        }
        titles.poison.clear();
        TestRecords.send(stream.next("d"));
        try (TestService service = TestService.start(name, titles)) {
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() ->
                            assertThat(service.parked("titles", stream.key())).hasSize(3));

            service.endpoint().operate("titles", "replay", null, null);

            awaitTitles(service, stream, List.of("a", "poison", "c", "d"));
            assertThat(service.parked("titles", stream.key())).isEmpty();
        }
        SharedBackbone.database(name).drop();
    }

    @Test
    void a_stop_in_the_middle_of_many_events_finishes_what_is_at_hand() {
        TestStream stream = new TestStream();
        for (int i = 0; i < 1_000; i++) {
            stream.next("title " + i);
        }
        try (TestService service = TestService.start(name, titles, witness)) {
            TestRecords.send(stream.events());
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(
                            () -> assertThat(witness.versionsOf(stream.id())).isNotEmpty());
        }
        try (TestService service = TestService.start(name, titles, witness)) {
            List<Long> all = LongStream.rangeClosed(1, 1_000).boxed().toList();
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(
                            () -> assertThat(witness.versionsOf(stream.id())).containsExactlyElementsOf(all));
            assertThat(service.parked("witness", stream.key())).isEmpty();
        }
        SharedBackbone.database(name).drop();
    }
}
