package de.kommig.benchmarks.measuring;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Says when the next command is due. A paced load has a time table that does not wait for the platform: when the platform is slow, due
 * times lie in the past, and latency counted from them contains the time that a command spent waiting for its turn.
 */
public final class Pace {

    private static final long SECOND = 1_000_000_000L;

    private final long interval;
    private final LongSupplier nanoTime;
    private final AtomicLong next;

    private Pace(long interval, LongSupplier nanoTime) {
        this.interval = interval;
        this.nanoTime = nanoTime;
        this.next = new AtomicLong(nanoTime.getAsLong());
    }

    /** Commands go as soon as they can. */
    public static Pace unbounded() {
        return new Pace(0, System::nanoTime);
    }

    /**
     * Commands go by a time table.
     *
     * @param perSecond commands a second, more than 0
     */
    public static Pace of(double perSecond) {
        return of(perSecond, System::nanoTime);
    }

    /** The same by another clock, whose readings are nanoseconds since any moment. */
    static Pace of(double perSecond, LongSupplier nanoTime) {
        return new Pace(Math.max(1, Math.round(SECOND / perSecond)), nanoTime);
    }

    /** Takes the next place in the time table, waits for it, and says when it was, in {@link System#nanoTime()}. */
    public long due() throws InterruptedException {
        if (interval == 0) {
            return nanoTime.getAsLong();
        }
        long due = next.getAndAdd(interval);
        long wait = due - nanoTime.getAsLong();
        if (wait > 0) {
            Thread.sleep(wait / 1_000_000, (int) (wait % 1_000_000));
        }
        return due;
    }
}
