package de.kommig.reviews.matching;

import java.time.Duration;

/** The time that is left. */
record Limit(long began, long ends) {

    private static final double NANOS = 1e9;

    static Limit of(Duration duration) {
        long now = System.nanoTime();
        return new Limit(now, now + duration.toNanos());
    }

    /** A part of what is left. */
    Limit share(double part) {
        long now = System.nanoTime();
        return new Limit(began, now + (long) (part * Math.max(0, ends - now)));
    }

    double secondsLeft() {
        return Math.max(0, (ends - System.nanoTime()) / NANOS);
    }

    double secondsUsed() {
        return (System.nanoTime() - began) / NANOS;
    }

    boolean over() {
        return secondsLeft() == 0;
    }
}
