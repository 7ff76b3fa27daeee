package de.kommig.benchmarks.measuring;

import org.HdrHistogram.ConcurrentHistogram;

/** Collects latencies from many threads; three significant digits, up to an hour. */
public final class Latencies {

    private static final long HIGHEST_MICROS = 3_600_000_000L;

    private final ConcurrentHistogram micros = new ConcurrentHistogram(HIGHEST_MICROS, 3);

    /** Records the time between two readings of {@link System#nanoTime()}; what was seen before it began counts as 0. */
    public void record(long from, long to) {
        long value = Math.max(0, (to - from) / 1000);
        micros.recordValue(Math.min(HIGHEST_MICROS, value));
    }

    public Summary summary() {
        return Summary.of(micros.copy());
    }
}
