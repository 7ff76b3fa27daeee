package de.kommig.feeds.streaming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TailTest {

    private static final long LONG = Duration.ofSeconds(30).toNanos();

    private final Tail tail = new Tail(10);

    @Test
    void it_begins_at_the_end_and_knows_nothing_of_what_was_before() {
        assertThat(tail.last()).isEqualTo(10);
        assertThat(tail.behind(10)).hasValueSatisfying(none -> assertThat(none).isEmpty());
        assertThat(tail.behind(9)).isEmpty();
    }

    @Test
    void each_reads_on_from_their_own_place() {
        append(11, 14);
        assertThat(numbers(10)).containsExactly(11L, 12L, 13L, 14L);
        assertThat(numbers(13)).containsExactly(14L);
        assertThat(numbers(14)).isEmpty();
        assertThat(numbers(1_000)).isEmpty();
    }

    @Test
    void what_is_older_than_it_holds_is_forgotten() {
        append(11, 10 + Tail.HOLDS);
        assertThat(numbers(10)).hasSize(Tail.HOLDS);
        append(11 + Tail.HOLDS, 13 + Tail.HOLDS);
        assertThat(tail.behind(12)).isEmpty();
        assertThat(numbers(13)).hasSize(Tail.HOLDS).startsWith(14L).endsWith(13L + Tail.HOLDS);
    }

    @Test
    void a_gap_is_never_taken_in() {
        assertThatIllegalStateException().isThrownBy(() -> append(12, 13));
        assertThat(tail.last()).isEqualTo(10);
    }

    @Test
    void who_waits_is_told_of_what_comes_and_of_the_end() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Long> waiting = threads.submit(() -> {
                tail.await(10, LONG);
                return tail.last();
            });
            append(11, 11);
            assertThat(waiting.get(10, TimeUnit.SECONDS)).isEqualTo(11);

            Future<Boolean> forNothing = threads.submit(() -> {
                tail.await(11, LONG);
                return tail.hasEnded();
            });
            tail.end();
            assertThat(forNothing.get(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    private void append(long from, long to) {
        tail.append(LongStream.rangeClosed(from, to)
                .mapToObj(number -> new Frame(number, "type", new byte[0]))
                .toList());
    }

    private List<Long> numbers(long behind) {
        return tail.behind(behind).orElseThrow().stream().map(Frame::sequence).toList();
    }
}
