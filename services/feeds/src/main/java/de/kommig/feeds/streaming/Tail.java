package de.kommig.feeds.streaming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The newest frames of a feed, in memory, for all who follow it here. It has an end at which it begins, and forgets what is older than it can hold. */
final class Tail {

    /** About 250 KB: at 20 events a second the last twelve seconds. */
    static final int HOLDS = 256;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private volatile Held held;
    private volatile boolean ended;

    /**
     * Frames without a gap.
     *
     * @param before number of the entry before the first of them
     */
    private record Held(long before, List<Frame> frames) {

        long last() {
            return before + frames.size();
        }
    }

    /** @param last number of the feed's newest entry */
    Tail(long last) {
        held = new Held(last, List.of());
    }

    /** The number of the newest entry that it knows. */
    long last() {
        return held.last();
    }

    /** The frames behind this number; empty when they are older than what it holds. */
    Optional<List<Frame>> behind(long number) {
        Held now = held;
        if (number < now.before()) {
            return Optional.empty();
        }
        int from = (int) Math.min(number - now.before(), now.frames().size());
        return Optional.of(now.frames().subList(from, now.frames().size()));
    }

    /** Takes in what comes next. One thread does this. */
    void append(List<Frame> next) {
        Held now = held;
        List<Frame> all = new ArrayList<>(now.frames());
        for (Frame frame : next) {
            if (frame.sequence() != now.before() + all.size() + 1) {
                throw new IllegalStateException("there is a gap before " + frame.sequence());
            }
            all.add(frame);
        }
        int forgotten = Math.max(0, all.size() - HOLDS);
        held = new Held(now.before() + forgotten, List.copyOf(all.subList(forgotten, all.size())));
        signal();
    }

    /** Nothing more comes: who waits is let go. */
    void end() {
        ended = true;
        signal();
    }

    boolean hasEnded() {
        return ended;
    }

    /** Waits until there is something behind this number, the time is over, or nothing more comes. */
    void await(long number, long nanos) throws InterruptedException {
        lock.lock();
        try {
            long left = nanos;
            while (last() <= number && !ended && left > 0) {
                left = changed.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    private void signal() {
        lock.lock();
        try {
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
