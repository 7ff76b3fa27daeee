package de.kommig.benchmarks.measuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class MeasuringTest {

    private static final long MILLI = 1_000_000L;
    private static final long SECOND = 1_000 * MILLI;

    @Test
    void percentiles_are_those_of_what_was_recorded() {
        Latencies latencies = new Latencies();
        for (int millis = 1; millis <= 100; millis++) {
            latencies.record(0, millis * MILLI);
        }
        Summary summary = latencies.summary();

        assertThat(summary.count()).isEqualTo(100);
        assertThat(summary.p50()).isCloseTo(50, within(0.1));
        assertThat(summary.p99()).isCloseTo(99, within(0.1));
        assertThat(summary.max()).isCloseTo(100, within(0.1));
    }

    @Test
    void what_was_seen_before_it_was_acknowledged_took_no_time() {
        Latencies latencies = new Latencies();
        latencies.record(5 * MILLI, 3 * MILLI);

        assertThat(latencies.summary().max()).isZero();
    }

    @Test
    void a_sighting_is_measured_whichever_comes_first() {
        Sightings sightings = new Sightings();
        sightings.acknowledged("a", 10 * MILLI);
        sightings.seen("a", 30 * MILLI);
        sightings.seen("b", 40 * MILLI);
        sightings.acknowledged("b", 50 * MILLI);
        sightings.seen("never acknowledged", 60 * MILLI);

        assertThat(sightings.summary().count()).isEqualTo(2);
        assertThat(sightings.summary().max()).isCloseTo(20, within(0.1));
    }

    @Test
    void a_time_table_does_not_wait_for_those_who_are_late() throws InterruptedException {
        AtomicLong now = new AtomicLong(7 * SECOND);
        Pace pace = Pace.of(200, now::get);
        List<Long> due = new ArrayList<>();
        due.add(pace.due());
        now.addAndGet(50 * MILLI);
        for (int i = 0; i < 10; i++) {
            due.add(pace.due());
        }

        assertThat(due.getFirst()).isEqualTo(7 * SECOND);
        for (int i = 1; i < due.size(); i++) {
            assertThat(due.get(i) - due.get(i - 1)).isEqualTo(5 * MILLI);
        }
        assertThat(due.getLast()).isEqualTo(now.get());
    }

    @Test
    void a_time_table_lets_nobody_go_early() throws InterruptedException {
        Pace pace = Pace.of(200);
        pace.due();
        long due = pace.due();

        assertThat(System.nanoTime()).isGreaterThanOrEqualTo(due);
    }

    @Test
    void throughput_tells_a_pause_from_a_steady_flow() {
        Throughput throughput = new Throughput();
        long start = System.nanoTime();
        for (int second = 0; second < 20; second++) {
            int inThisSecond = second == 10 ? 0 : 100;
            for (int i = 0; i < inThisSecond; i++) {
                throughput.count(start + second * SECOND + SECOND / 2);
            }
        }

        assertThat(throughput.total()).isEqualTo(1900);
        assertThat(throughput.perSecond()).isCloseTo(1900 / 19.5, within(0.1));
        assertThat(throughput.lowestOver(1)).isZero();
        assertThat(throughput.lowestOver(10)).isEqualTo(90);
        assertThat(throughput.lowestOver(60)).isEqualTo(throughput.perSecond());
    }
}
