package de.kommig.feeds.following;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/** How far a feed has come, as far as this instance knows. */
final class Mark {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition grown = lock.newCondition();
    private volatile long last;

    long last() {
        return last;
    }

    /** There is an entry with this number. */
    void reached(long sequence) {
        lock.lock();
        try {
            if (sequence > last) {
                last = sequence;
                grown.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Has all who wait look whether they still want to. */
    void wake() {
        lock.lock();
        try {
            grown.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until there is an entry behind this number, the time is over, or waiting has no sense any more. */
    void await(long after, long nanos, BooleanSupplier senseless) throws InterruptedException {
        lock.lock();
        try {
            long left = nanos;
            while (last <= after && left > 0 && !senseless.getAsBoolean()) {
                left = grown.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }
}
