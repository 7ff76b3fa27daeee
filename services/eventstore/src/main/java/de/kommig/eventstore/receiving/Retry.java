package de.kommig.eventstore.receiving;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * Tries again, waiting three times as long each time. The thread waits: nothing later of the partition may overtake.
 *
 * @param tries how often in all, at least once
 * @param firstWait before the second try
 */
public record Retry(int tries, Duration firstWait) {

    private static final int FACTOR = 3;

    /**
     * What the action gives at last.
     *
     * @param deadline {@link System#nanoTime()} after which it is not tried again
     * @throws RuntimeException the last failure; an outage at once, because another try is no use before it ends
     */
    public <T> T call(Supplier<T> action, long deadline) {
        Duration wait = firstWait;
        for (int attempt = 1; ; attempt++) {
            try {
                return action.get();
            } catch (RuntimeException failure) {
                if (attempt >= tries || Outage.isBehind(failure) || System.nanoTime() + wait.toNanos() > deadline) {
                    throw failure;
                }
            }
            pause(wait);
            wait = wait.multipliedBy(FACTOR);
        }
    }

    /** Waits; an interruption ends it with an exception that counts as an {@link Outage}. */
    public static void pause(Duration wait) {
        try {
            Thread.sleep(wait);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting to try again", interrupted);
        }
    }
}
