package de.kommig.feeds.following;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

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

    /** Waits until there is an entry behind this number, or the time is over. */
    void await(long after, long nanos) throws InterruptedException {
        lock.lock();
        try {
            long left = nanos;
            while (last <= after && left > 0) {
                left = grown.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }
}
