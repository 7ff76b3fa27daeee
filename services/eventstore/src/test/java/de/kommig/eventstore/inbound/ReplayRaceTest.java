package de.kommig.eventstore.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.eventstore.SharedBackbone;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Operators replay, several at once, while the listener goes on with the same stream. */
class ReplayRaceTest {

    @Test
    void nothing_is_applied_twice_or_left_behind_when_a_stream_is_replayed_while_it_grows() throws Exception {
        String name = SharedBackbone.freshName();
        Titles titles = new Titles();
        titles.poison.add("poison");
        TestStream stream = TestStream.with("a", "poison");
        try (TestService service = TestService.start(name, titles);
                ExecutorService operators = Executors.newFixedThreadPool(2)) {
            TestRecords.send(stream.events());
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() ->
                            assertThat(service.parked("titles", stream.key())).isNotEmpty());
            AtomicBoolean over = new AtomicBoolean();
            List<Future<?>> replaying = List.of(
                    operators.submit(() -> replayUntil(over, service, stream)),
                    operators.submit(() -> replayUntil(over, service, stream)));

            for (int i = 0; i < 200; i++) {
                if (i % 50 == 25) {
                    titles.poison.clear();
                } else if (i % 50 == 0) {
                    titles.poison.add("title " + i);
                }
                TestRecords.send(stream.next("title " + i));
            }
            titles.poison.clear();

            await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
                assertThat(service.document(titles, stream.uuid()))
                        .isEqualTo(Titles.fold(stream.events(), titlesOf(stream)));
                assertThat(service.parked("titles", stream.key())).isEmpty();
            });
            over.set(true);
            for (Future<?> each : replaying) {
                each.get();
            }
        } finally {
            SharedBackbone.database(name).drop();
        }
    }

    private static void replayUntil(AtomicBoolean over, TestService service, TestStream stream) {
        while (!over.get()) {
            service.endpoint().operate("titles", "replay", stream.key(), null);
        }
    }

    private static List<String> titlesOf(TestStream stream) {
        return stream.events().stream()
                .map(event -> event.data().replaceAll(".*\"title\":\"([^\"]*)\".*", "$1"))
                .toList();
    }
}
