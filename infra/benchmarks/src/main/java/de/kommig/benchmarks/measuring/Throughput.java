package de.kommig.benchmarks.measuring;

import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what is done in each second, to tell a steady flow from a burst. */
public final class Throughput {

    private static final long SECOND = 1_000_000_000L;

    private final long start = System.nanoTime();
    private final ConcurrentSkipListMap<Long, AtomicLong> bySecond = new ConcurrentSkipListMap<>();
    private final AtomicLong total = new AtomicLong();
    private final AtomicLong last = new AtomicLong(start);

    /** Counts one, done at that reading of {@link System#nanoTime()}. */
    public void count(long at) {
        bySecond.computeIfAbsent((at - start) / SECOND, second -> new AtomicLong())
                .incrementAndGet();
        total.incrementAndGet();
        last.accumulateAndGet(at, Math::max);
    }

    public long total() {
        return total.get();
    }

    /** From the start to the last one counted. */
    public double seconds() {
        return (last.get() - start) / (double) SECOND;
    }

    /** Over the whole time. */
    public double perSecond() {
        return seconds() == 0 ? 0 : total() / seconds();
    }

    /**
     * The lowest rate over any {@code window} whole seconds in a row, the last, incomplete second left out; over the whole time when
     * that was shorter.
     */
    public double lowestOver(int window) {
        long complete = (last.get() - start) / SECOND;
        if (complete < window) {
            return perSecond();
        }
        long lowest = Long.MAX_VALUE;
        for (long from = 0; from + window <= complete; from++) {
            long sum = bySecond.subMap(from, from + window).values().stream()
                    .mapToLong(AtomicLong::get)
                    .sum();
            lowest = Math.min(lowest, sum);
        }
        return lowest / (double) window;
    }
}
