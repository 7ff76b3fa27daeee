package de.kommig.eventstore.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.eventstore.SharedBackbone;
import de.kommig.eventstore.store.StoredEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Chance decides in which order streams mix, what is delivered twice, what comes late, which event fails for a while, when the service
 * stops and starts and when an operator replays. Whatever it decides, in the end everything has been applied once and in order.
 */
class InterleavingTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int STREAMS = 12;
    private static final int STEPS = 260;

    private final long seed = Long.getLong("kommig.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Titles titles = new Titles();
    private final Witness witness = new Witness();
    private final String name = SharedBackbone.freshName();
    private final List<TestStream> streams =
            IntStream.range(0, STREAMS).mapToObj(i -> new TestStream()).toList();
    private final List<StoredEvent> late = new ArrayList<>();

    @Test
    void whatever_happens_in_between_the_end_is_a_fold_of_all_events_in_order() {
        System.out.println("seed " + seed + " (repeat with -Dkommig.seed=" + seed + ")");
        TestService service = TestService.start(name, titles, witness);
        try {
            for (int step = 0; step < STEPS; step++) {
                service = step(service, step);
            }
            titles.poison.clear();
            witness.poison.clear();
            TestRecords.send(late);
            checkInTheEnd(service);
        } finally {
            service.close();
            SharedBackbone.database(name).drop();
        }
    }

    private TestService step(TestService service, int step) {
        TestStream stream = streams.get(random.nextInt(STREAMS));
        int dice = random.nextInt(100);
        if (dice < 60) {
            TestRecords.send(stream.next("title " + step));
        } else if (dice < 75) {
            somethingOf(stream).ifPresent(TestRecords::send);
        } else if (dice < 80) {
            late.add(stream.next("late " + step));
        } else if (dice < 85) {
            TestRecords.send(late);
            late.clear();
        } else if (dice < 90) {
            poison("bad " + step);
            TestRecords.send(stream.next("bad " + step));
        } else if (dice < 97) {
            titles.poison.clear();
            witness.poison.clear();
            service.endpoint().operate("titles", "replay", null, null);
            service.endpoint().operate("witness", "replay", null, null);
        } else if (dice < 99) {
            service.close();
            return TestService.start(name, titles, witness);
        } else {
            service.endpoint().operate("titles", "rebuild", null, null);
        }
        return service;
    }

    private void poison(String title) {
        titles.poison.add(title);
        witness.poison.add(title);
    }

    private Optional<StoredEvent> somethingOf(TestStream stream) {
        List<StoredEvent> events = stream.events();
        return events.isEmpty() ? Optional.empty() : Optional.of(events.get(random.nextInt(events.size())));
    }

    private void checkInTheEnd(TestService service) {
        for (TestStream stream : streams) {
            if (stream.events().isEmpty()) {
                continue;
            }
            await("seed " + seed)
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(500))
                    .untilAsserted(() -> {
                        service.endpoint().operate("titles", "replay", stream.key(), null);
                        service.endpoint().operate("witness", "replay", stream.key(), null);
                        assertThat(service.document(titles, stream.uuid()))
                                .isEqualTo(Titles.fold(stream.events(), titlesOf(stream)));
                        assertThat(service.parked("titles", stream.key())).isEmpty();
                        assertThat(service.parked("witness", stream.key())).isEmpty();
                        assertThat(firstCalls(stream))
                                .containsExactlyElementsOf(LongStream.rangeClosed(
                                                1, stream.events().size())
                                        .boxed()
                                        .toList());
                    });
        }
    }

    /** A reaction may be called again after a crash or beside an operator; the first calls come in order and miss none. */
    private List<Long> firstCalls(TestStream stream) {
        return witness.versionsOf(stream.id()).stream().distinct().toList();
    }

    private static List<String> titlesOf(TestStream stream) {
        return stream.events().stream()
                .map(event -> event.data().replaceAll(".*\"title\":\"([^\"]*)\".*", "$1"))
                .toList();
    }
}
