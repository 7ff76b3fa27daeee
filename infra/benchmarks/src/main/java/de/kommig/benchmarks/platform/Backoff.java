package de.kommig.benchmarks.platform;

import java.time.Duration;

/** Waits a little longer each time, until a time limit: the bound of everything here that waits for the platform. */
public final class Backoff {

    private static final long FIRST_MILLIS = 10;
    private static final long LONGEST_MILLIS = 500;

    private final long deadline;
    private double millis;

    public Backoff(Duration limit) {
        this(limit, FIRST_MILLIS);
    }

    /** @param firstMillis the first wait; longer where asking costs the platform more than waiting */
    public Backoff(Duration limit, long firstMillis) {
        this.deadline = System.nanoTime() + limit.toNanos();
        this.millis = firstMillis;
    }

    /** Waits; false, at once, when the time is up or the thread is to stop. */
    public boolean again() {
        return again(Duration.ZERO);
    }

    /** Waits, for at least that long unless the time is up before; false, at once, when the time is up or the thread is to stop. */
    public boolean again(Duration atLeast) {
        long left = deadline - System.nanoTime();
        if (left <= 0) {
            return false;
        }
        long asked = Math.min(atLeast.toMillis(), Duration.ofNanos(left).toMillis());
        try {
            Thread.sleep(Math.max(Math.round(millis), asked));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
        millis = Math.min(LONGEST_MILLIS, millis * 1.5);
        return true;
    }
}
