package de.kommig.benchmarks.following;

import de.kommig.benchmarks.measuring.Latencies;
import de.kommig.benchmarks.measuring.Summary;
import java.util.concurrent.atomic.AtomicLongArray;

/** When each entry was written, and how long it took to each who follows. Numbers count from one behind the first. */
final class Arrivals {

    private final long first;
    private final AtomicLongArray written;
    private final int unmeasured;
    private final Latencies latencies = new Latencies();

    /**
     * @param after number of the last entry before
     * @param most how many there will be
     * @param unmeasured how many of them are not measured, at the beginning
     */
    Arrivals(long after, int most, int unmeasured) {
        this.first = after + 1;
        this.written = new AtomicLongArray(most);
        this.unmeasured = unmeasured;
    }

    /** The entry is about to be written. */
    void written(long number, long now) {
        written.set((int) (number - first), now);
    }

    void arrived(long number, long now) {
        int index = (int) (number - first);
        if (index >= unmeasured && index < written.length()) {
            latencies.record(written.get(index), now);
        }
    }

    Summary summary() {
        return latencies.summary();
    }
}
